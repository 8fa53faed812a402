package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;

/** Who may report what about a timetable, and how its milestones stand (T70, T71, T72), and about advice that was asked for (T79). */
final class TimetablePolicy {

    private static final Set<AgreementStatus> LIVING = EnumSet.of(AgreementStatus.NEGOTIATION, AgreementStatus.NEGOTIATORS_AGREEMENT,
            AgreementStatus.SIGNING, AgreementStatus.CABINET, AgreementStatus.ESCALATED, AgreementStatus.IN_FORCE);

    private TimetablePolicy() {}

    static boolean followed(Agreement agreement) {
        return LIVING.contains(agreement.status());
    }

    /** From the opening of the negotiation until the end. */
    static Optional<Reason> whyNotNow(Agreement agreement, String rule) {
        return Refusal.when(!followed(agreement), rule, "not-in-status");
    }

    /** By its owner, or by anybody where it is everybody's; again once somebody objected (T70). */
    static Optional<Reason> whyNotReported(Agreement agreement, int number, OrganisationId by) {
        Milestone milestone = agreement.arrangement().milestone(number);
        if (milestone.advice() != null) {
            return Optional.of(Reason.of("T70", "by-itself"));
        }
        if (milestone.owner() != null && !milestone.owner().equals(by)) {
            return Optional.of(Reason.of("T70", "of-another"));
        }
        boolean stands = agreement.timetableStanding().met(number).filter(met -> met.objections().isEmpty()).isPresent();
        return Refusal.when(stands, "T70", "already-recorded");
    }

    /** By another party than the one that reported it, once (T72). */
    static Optional<Reason> whyNotContested(Agreement agreement, int number, OrganisationId by) {
        Optional<MetMilestone> met = agreement.timetableStanding().met(number);
        if (met.isEmpty()) {
            return Optional.of(Reason.of("T72", "not-reported"));
        }
        return Refusal.when(met.get().by().equals(by), "T72", "own-report")
                .or(() -> Refusal.when(met.get().contestedBy(by), "T72", "already-answered"));
    }

    /** By who asked for it, once (T79). */
    static Optional<Reason> whyNotRecorded(RequestedAdvice advice, OrganisationId by) {
        return Refusal.when(!advice.askedBy().equals(by), "T79", "of-another")
                .or(() -> Refusal.when(!advice.awaited(), "T79", "already-recorded"));
    }

    /** Late from the day after; only what the negotiation found before it (T71). */
    static MilestoneState state(Agreement agreement, int number, LocalDate today) {
        Milestone milestone = agreement.arrangement().milestone(number);
        if (agreement.timetableStanding().met(number).isPresent()) {
            return MilestoneState.MET;
        }
        if (!milestone.on().isBefore(today)) {
            return MilestoneState.TO_COME;
        }
        boolean late = milestone.advice() == null && followed(agreement) && !milestone.on().isBefore(openedOn(agreement));
        return late ? MilestoneState.LATE : MilestoneState.NOT_FOLLOWED;
    }

    /** The day of the last acceptance (A1). */
    private static LocalDate openedOn(Agreement agreement) {
        return agreement.parties().joint().stream().map(AgreementParty::arrangementAcceptedAt)
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).map(LegalZone::dayOf).orElse(LocalDate.MAX);
    }
}
