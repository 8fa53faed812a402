package nl.wederkerig.agreement;

import java.util.Map;
import java.util.Optional;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;

/** Who acts jointly: all parties but observers, and co-parties that did not accept the arrangement (02, below the table). */
final class JointPolicy {

    private JointPolicy() {}

    static Optional<Reason> actsJointly(Situation situation) {
        return Refusal.when(situation.party() == null || !situation.party().joint(), "A1", "not-joint");
    }

    static Optional<Reason> notConsentedYet(Agreement agreement, JointAct act, Map<String, String> fields, OrganisationId party) {
        return Refusal.when(agreement.consents().has(act, fields, party), ruleOf(act), "already-consented");
    }

    private static String ruleOf(JointAct act) {
        return switch (act) {
            case BEGIN_ADVICE -> "D3";
            case OPEN_AMENDMENT -> "A15";
            case TERMINATE -> "A16";
            default -> "A14";
        };
    }
}
