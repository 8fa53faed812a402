package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the day of a succession that was registered ahead, makes it take effect: once, on however many nodes (A18). */
@Component
class SuccessionDay {

    private final OrganisationRepository organisations;
    private final AuthorityRepository authorities;
    private final EventRecord record;
    private final EffectiveTime time;

    SuccessionDay(OrganisationRepository organisations, AuthorityRepository authorities, EventRecord record, EffectiveTime time) {
        this.organisations = organisations;
        this.authorities = authorities;
        this.record = record;
        this.time = time;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 1 * * * *", zone = "Europe/Amsterdam")
    @Transactional
    public void announceWhatIsDue() {
        organisations.whoseEndIsDue(time.today()).forEach(organisation -> announce(organisation, Actor.system()));
    }

    /** Within the caller's transaction, with effect from the beginning of the day of the end. */
    void announce(Organisation organisation, Actor actor) {
        Succession end = organisation.announceEnd();
        organisations.saveAndFlush(organisation);
        LocalDate lastDay = end.on().minusDays(1);
        authorities.endAllOf(end.from().value(), lastDay);
        time.at(end.on().atStartOfDay(EffectiveTime.ZONE).toInstant(), () -> {
            record.append(
                    end.to() == null
                            ? new OrganisationEnded(end.from(), end.on())
                            : new OrganisationSucceeded(end.from(), end.to(), end.on()),
                    actor, Registrars.roleOf(actor));
            return null;
        });
    }
}
