package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.dispute.Procedure;

/** The limits about appointments (D6, D7): agreed calendar days, of which the last rolls to a working day. */
final class SeatTerms {

    /** For the authority, and again whenever it elapses. */
    static final TermLength APPOINTMENT = TermLength.days(14);
    static final TermLength ACCEPTANCE = TermLength.days(7);
    /** To challenge somebody, from learning of the appointment or of the ground. */
    static final TermLength CHALLENGE = TermLength.days(15);
    /** For who is challenged to step down, and for the other side to agree. */
    static final TermLength ANSWER_TO_CHALLENGE = TermLength.days(15);
    static final TermLength DECISION_ON_CHALLENGE = TermLength.days(30);
    static final TermLength DECISION_REPEATED = TermLength.days(14);

    private static final TermLength NOMINATION = TermLength.days(14);
    private static final TermLength NOMINATION_OF_ARBITERS = TermLength.days(15);

    private SeatTerms() {}

    static TermLength nomination(Procedure procedure) {
        return procedure == Procedure.BINDING_ADVICE ? NOMINATION_OF_ARBITERS : NOMINATION;
    }

    /** As what those who are appointed in a procedure hold its steps. */
    static Appointed as(Procedure procedure) {
        return switch (procedure) {
            case BINDING_ADVICE -> Appointed.ARBITERS;
            case EXPERT_ADVICE -> Appointed.EXPERTS;
            default -> Appointed.CHAIR;
        };
    }

    /** @param because event from which it counts, {@code event.<because>} in the calendar's texts */
    static Term term(LocalDate from, TermLength length, String because) {
        return Term.of(from, length, TermRule.AGREED_WORKING_DAY).startedBy(because);
    }
}
