package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.OrganisationId;

/**
 * What must be done first in each procedure, by whom and within how many days, and what follows when nobody does it: nothing
 * waits without a date, and nobody's silence stops it (A7, D7).
 */
final class StepPolicy {

    private static final int NOMINATION = 14;
    private static final int ARBITER_NOMINATION = 15;
    private static final int ACCEPTANCE = 7;
    private static final int REPEATED = 14;

    private final List<OrganisationId> parties;
    private final List<OrganisationId> claimants;
    private final boolean deadlock;
    private final OrganisationId appointingAuthority;
    private final boolean chairNamed;
    private final Supplier<OrganisationId> bzk;
    private final Supplier<OrganisationId> az;
    private final Holidays holidays;

    /**
     * @param appointingAuthority null where the arrangement names none
     * @param bzk                 today's, looked up where a step is for it; so is the ministry of general affairs
     */
    StepPolicy(Dispute dispute, OrganisationId appointingAuthority, boolean chairNamed,
            Supplier<OrganisationId> bzk, Supplier<OrganisationId> az, Holidays holidays) {
        this.parties = dispute.parties();
        this.claimants = dispute.claimants();
        this.deadlock = dispute.kind() == DisputeKind.DEADLOCK;
        this.appointingAuthority = appointingAuthority;
        this.chairNamed = chairNamed;
        this.bzk = bzk;
        this.az = az;
        this.holidays = holidays;
    }

    /** @param day day 0 of the procedure */
    List<OpenStep> first(Procedure procedure, LocalDate day) {
        return switch (procedure) {
            case INDEPENDENT_CHAIR -> chairNamed
                    ? List.of(opened(StepKind.ACCEPT_APPOINTMENT, List.of(), day, ACCEPTANCE))
                    : List.of(opened(StepKind.NOMINATE_CHAIR, parties, day, NOMINATION));
            case BINDING_ADVICE -> List.of(
                    deadlock
                            ? opened(StepKind.FINAL_PROPOSALS, parties, day, ARBITER_NOMINATION)
                            : opened(StepKind.COMPLETE_CLAIM, claimants, day, ARBITER_NOMINATION),
                    opened(StepKind.NOMINATE_ARBITER, parties, day, ARBITER_NOMINATION));
            case EXPERT_ADVICE -> List.of(
                    opened(StepKind.PUT_QUESTION, parties, day, NOMINATION),
                    opened(StepKind.PROPOSE_MEMBERS, parties, day, NOMINATION));
            case COUNCIL_OF_STATE -> List.of(opened(StepKind.ASK_ADVICE, List.of(bzk.get()), day, REPEATED));
            case TOP_CONSULTATION -> List.of(opened(StepKind.CONVENE, List.of(bzk.get()), day, REPEATED));
            case CROWN_DISPUTE -> List.of(opened(StepKind.SUBMIT_TO_CROWN, claimants, day, REPEATED));
        };
    }

    /** What follows on a step that lapsed; empty where the procedure goes on with what is on file. */
    Optional<OpenStep> after(OpenStep lapsed) {
        return switch (lapsed.kind()) {
            case NOMINATE_CHAIR, ACCEPT_APPOINTMENT, APPOINT_CHAIR -> Optional.of(appointed(StepKind.APPOINT_CHAIR, lapsed));
            case NOMINATE_ARBITER, APPOINT_ARBITER -> Optional.of(appointed(StepKind.APPOINT_ARBITER, lapsed));
            case PROPOSE_MEMBERS, APPOINT_MEMBERS -> Optional.of(appointed(StepKind.APPOINT_MEMBERS, lapsed));
            case ASK_ADVICE, CONVENE -> Optional.of(repeated(lapsed.kind(), List.of(az.get()), lapsed));
            case SUBMIT_TO_CROWN -> Optional.of(repeated(StepKind.SUBMIT_TO_CROWN, claimants, lapsed));
            case FINAL_PROPOSALS, COMPLETE_CLAIM, PUT_QUESTION -> Optional.empty();
        };
    }

    private OpenStep appointed(StepKind kind, OpenStep lapsed) {
        return repeated(kind, appointingAuthority == null ? parties : List.of(appointingAuthority), lapsed);
    }

    private OpenStep opened(StepKind kind, List<OrganisationId> holders, LocalDate day, int days) {
        return new OpenStep(kind, holders, day, "procedure-opened", days, holidays);
    }

    /** Starts on the lapsed term's last day, before any roll. */
    private OpenStep repeated(StepKind kind, List<OrganisationId> holders, OpenStep lapsed) {
        return new OpenStep(kind, holders, lapsed.end(holidays).lastDayBeforeRoll(), "term-elapsed", REPEATED, holidays);
    }
}
