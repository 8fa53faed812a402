package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.DisputeFacts;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.OrganisationId;

/**
 * A dispute as the policies of procedures look at it, on a day.
 *
 * @param bzk today's, looked up where a step is for it; so is the ministry of general affairs
 */
record ProcedureCase(
        DisputeFacts dispute, DisputeArrangement arrangement, Supplier<OrganisationId> bzk, Supplier<OrganisationId> az,
        Holidays holidays) {

    List<OrganisationId> parties() {
        return dispute.parties();
    }

    /** A step from day zero of the procedure. */
    OpenStep opened(StepKind kind, List<OrganisationId> holders, LocalDate day, TermLength length) {
        return new OpenStep(kind, "", holders, null, day, "procedure-opened", length, holidays);
    }

    /** A step that follows on one that lapsed: it starts on the lapsed one's last day, before any roll. */
    OpenStep following(OpenStep lapsed, StepKind kind, List<OrganisationId> holders, TermLength length) {
        return new OpenStep(kind, "", holders, null, lapsed.end(holidays).lastDayBeforeRoll(), "term-elapsed", length, holidays);
    }

    /** A step that follows on something that was done on the day. @param startedBy code of what, as derivations name it */
    OpenStep after(LocalDate day, String startedBy, StepKind kind, List<OrganisationId> holders, TermLength length) {
        return new OpenStep(kind, "", holders, null, day, startedBy, length, holidays);
    }

    /** Whoever appoints when the parties do not; the parties themselves where the arrangement names nobody. */
    List<OrganisationId> appointing() {
        return arrangement.appointingAuthority() == null ? parties() : List.of(arrangement.appointingAuthority());
    }
}
