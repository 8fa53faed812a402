package nl.wederkerig.membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/** Who asks members about what, and until when they answer (T50, T51). */
final class ConsultationPolicy {

    /** Who has part in what the own organisation decides. */
    static final Role[] READERS = {Role.NEGOTIATOR, Role.SIGNATORY, Role.EXECUTIVE};

    private static final Set<AgreementStatus> ENDED = Set.of(AgreementStatus.COMPLETED, AgreementStatus.TERMINATED, AgreementStatus.FAILED);

    private ConsultationPolicy() {}

    /** T50: an association that is party, by its negotiator or executive, while the agreement has not ended. */
    static Optional<Reason> whyNotOpen(AgreementFacts agreement, boolean hasMembers, Actor actor) {
        boolean party = agreement.parties().stream()
                .anyMatch(each -> each.role() != PartyRole.OBSERVER && actor.belongsTo(each.organisation()));
        if (!party || !hasMembers) {
            return Optional.of(Reason.of("T50", "no-association"));
        }
        if (actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).isEmpty()) {
            return Optional.of(Reason.of("rights", "role-missing"));
        }
        return ENDED.contains(agreement.status()) ? Optional.of(Reason.of("T50", "agreement-ended")) : Optional.empty();
    }

    /** T51: until the end of the last day, as often as it changes its mind. */
    static Optional<Reason> whyNotVote(MemberConsultation consultation, LocalDate today, Actor actor) {
        if (actor.actingAs(READERS[0], READERS).isEmpty()) {
            return Optional.of(Reason.of("rights", "role-missing"));
        }
        return whyNotOpen(consultation, today);
    }

    static Optional<Reason> whyNotOpen(MemberConsultation consultation, LocalDate today) {
        return switch (consultation.state()) {
            case WITHDRAWN -> Optional.of(Reason.of("T51", "withdrawn"));
            case COUNTED -> Optional.of(Reason.of("T51", "ended", consultation.lastDay()));
            case OPEN -> consultation.votesOn(today) ? Optional.empty() : Optional.of(Reason.of("T51", "ended", consultation.lastDay()));
        };
    }
}
