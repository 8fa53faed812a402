package nl.wederkerig.agreement;

import java.util.Map;
import nl.wederkerig.record.EventRecord;
import org.springframework.stereotype.Component;

/** Consents to what parties can only do together: recorded one by one, in effect with the last to the same. */
@Component
class JointActs {

    private final EventRecord record;

    JointActs(EventRecord record) {
        this.record = record;
    }

    /**
     * @param fields what makes consents the same
     * @param reason the party's own, or null
     * @return whether this was the last consent; the others are used up then
     */
    boolean consent(Acting acting, JointAct act, Map<String, String> fields, String reason) {
        Agreement agreement = acting.agreement();
        CommandDesk.refuse(JointPolicy.notConsentedYet(agreement, act, fields, acting.organisation()));
        JointConsents consents = agreement.consents().with(new JointConsents.Given(
                act, fields, acting.organisation(), acting.actor().person(), acting.now(), reason));
        boolean complete = consents.complete(act, fields, agreement.parties().jointOrganisations());
        agreement.consent(complete ? consents.without(act) : consents);
        record.append(
                new JointActConsented(agreement.id(), act.name(), acting.organisation(), fields, reason), acting.actor(), acting.role());
        return complete;
    }
}
