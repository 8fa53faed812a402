package nl.wederkerig.checklist;

import java.util.Optional;
import java.util.Set;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/** Who answers what an agreement is held against (T82). */
final class ChecklistPolicy {

    private static final Set<AgreementStatus> ENDED = Set.of(AgreementStatus.COMPLETED, AgreementStatus.TERMINATED, AgreementStatus.FAILED);

    private ChecklistPolicy() {}

    /** Any party that does not only look on, by who negotiates or by BZK's liaison, while the agreement has not ended. */
    static Optional<Reason> whyNotAnswer(AgreementFacts agreement, Actor actor) {
        boolean party = agreement.parties().stream()
                .anyMatch(each -> each.role() != PartyRole.OBSERVER && actor.belongsTo(each.organisation()));
        if (!party) {
            return Optional.of(Reason.of("T82", "not-a-party"));
        }
        if (role(actor).isEmpty()) {
            return Optional.of(Reason.of("rights", "role-missing"));
        }
        return ENDED.contains(agreement.status()) ? Optional.of(Reason.of("T82", "agreement-ended")) : Optional.empty();
    }

    static Optional<Role> role(Actor actor) {
        return actor.actingAs(Role.NEGOTIATOR, Role.BZK_LIAISON);
    }
}
