package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.shared.OrganisationId;

/**
 * A procedure in which persons are appointed, as somebody who sees its dispute sees it.
 *
 * @param number     from 1 within the dispute
 * @param stoodSince the day since which it stands still; null while it runs
 * @param chair      what an independent chair did; null in other procedures
 * @param commission what a commission of wise persons did; null in other procedures
 * @param acts       what the one who looks can do now
 * @param rooms      which the one who looks enters, were it the procedure that was opened last
 */
public record ProcedureView(
        Procedure procedure, int number, boolean ended, List<SeatView> seats, List<ChallengeView> challenges, LocalDate stoodSince, ChairView chair,
        CommissionView commission, Set<ProcedureAct> acts, List<DisputeRoom> rooms) {

    /** @param intake null before. @param recommendation with which it went on to arbiters; else null. @param extension what some wish */
    public record ChairView(
            String intake, LocalDate intakeOn, List<SessionView> sessions, List<ProposalView> proposals, boolean extended,
            List<Wish> extension, Recommendation recommendation) {}

    /** @param note null where it is not for who looks (D8) */
    public record SessionView(int number, Audience audience, LocalDate heldOn, String note) {}

    /** @param open whether answers are awaited */
    public record ProposalView(int number, Settlement settlement, LocalDate madeOn, boolean open, List<AnswerView> answers) {

        /** @return the last day on which the parties answer what is proposed on the day, rolled to a working day */
        public static LocalDate answerBy(LocalDate madeOn, Holidays holidays) {
            return ChairPolicy.answer(madeOn, List.of(), holidays).lastDay();
        }
    }

    public record AnswerView(OrganisationId by, boolean accepted, String reason, LocalDate on) {}

    /** More time, in ISO-8601, that a party wants. */
    public record Wish(OrganisationId by, String period) {}

    /** @param draft null before */
    public record CommissionView(
            LocalDate institutedOn, List<Statement> questions, String draft, LocalDate draftOn, List<Statement> comments, List<Hearing> hearings,
            List<Wish> extension) {

        public record Hearing(LocalDate on, String note) {}
    }

    public record Statement(OrganisationId by, String text, LocalDate on) {}
}
