package nl.wederkerig.signing;

import java.time.LocalDate;
import java.util.Optional;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Reason;

/** Why something may not be done with a referral that is open (A12); empty when it may. */
final class CabinetPolicy {

    private CabinetPolicy() {}

    static Optional<Reason> whyNotTable(CabinetReferral referral) {
        return referral.status() == CabinetStatus.REFERRED ? Optional.empty() : broken("already-tabled", referral.tabledOn());
    }

    static Optional<Reason> whyNotDiscuss(SigningRound round, CabinetReferral referral) {
        if (!round.what().discussFirst()) {
            return broken("discussion-not-agreed");
        }
        if (!referral.isTabled()) {
            return broken("not-tabled");
        }
        return referral.discussedOn() != null ? broken("already-discussed", referral.discussedOn()) : Optional.empty();
    }

    /** On the agenda again, for another meeting, is allowed. */
    static Optional<Reason> whyNotOnAgenda(SigningRound round, CabinetReferral referral, LocalDate meetingOn, LocalDate today) {
        if (!referral.isTabled()) {
            return broken("not-tabled");
        }
        if (round.what().discussFirst() && referral.discussedOn() == null) {
            return broken("not-discussed");
        }
        if (meetingOn.isAfter(today.plusYears(1))) {
            return broken("meeting-too-far", today.plusYears(1));
        }
        return meetingOn.isBefore(today) ? broken("meeting-passed", meetingOn) : Optional.empty();
    }

    /** The cabinet decides in the meeting for which it is on the agenda. */
    static Optional<Reason> whyNotYet(CabinetReferral referral, LocalDate today) {
        LocalDate meetingOn = referral.meetingOn();
        return meetingOn != null && today.isBefore(meetingOn) ? broken("meeting-to-come", meetingOn) : Optional.empty();
    }

    static Optional<Reason> whyNotDecide(CabinetReferral referral, CabinetDecisionKind decision, String conditions, TermLength term) {
        if (referral.status() != CabinetStatus.ON_AGENDA) {
            return broken("not-on-agenda");
        }
        boolean amends = decision == CabinetDecisionKind.AMEND;
        if (conditions != null && !amends) {
            return broken("conditions-with-amend-only");
        }
        return term != null && !amends ? broken("term-with-amend-only") : Optional.empty();
    }

    private static Optional<Reason> broken(String code, Object... arguments) {
        return Optional.of(Reason.of("A12", code, arguments));
    }
}
