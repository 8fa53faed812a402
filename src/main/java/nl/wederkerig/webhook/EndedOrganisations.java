package nl.wederkerig.webhook;

import nl.wederkerig.party.OrganisationEnded;
import nl.wederkerig.party.OrganisationSucceeded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who takes an organisation's place makes subscriptions of its own: the old receiver is not told what the successor sees (A18). */
@Component
class EndedOrganisations {

    private final JdbcSubscriptions subscriptions;

    EndedOrganisations(JdbcSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @EventListener
    void on(OrganisationSucceeded succession) {
        subscriptions.endAllOf(succession.from());
    }

    @EventListener
    void on(OrganisationEnded ended) {
        subscriptions.endAllOf(ended.organisation());
    }
}
