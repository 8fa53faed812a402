package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.shared.OrganisationId;

/**
 * An advice that a party asked a body for (T77).
 *
 * @param number     from 1, in the order in which they were asked
 * @param body       an organisation; null where it goes by {@code bodyName}
 * @param dueOn      the last day on which it is in time
 * @param receivedOn the day on which it came; null while it did not
 * @param summary    what it says, or null
 * @param document   where it is found, or null
 */
public record RequestedAdvice(int number, OrganisationId askedBy, OrganisationId body, String bodyName, String question, LocalDate askedOn,
        TermLength term, LocalDate dueOn, LocalDate receivedOn, String summary, String document) {

    public boolean awaited() {
        return receivedOn == null;
    }

    Term reckoned() {
        return Term.of(askedOn, term, TermRule.AGREED_WORKING_DAY).startedBy("advice-requested");
    }

    RequestedAdvice dueOn(LocalDate day) {
        return new RequestedAdvice(number, askedBy, body, bodyName, question, askedOn, term, day, receivedOn, summary, document);
    }

    RequestedAdvice received(LocalDate on, String what, String where) {
        return new RequestedAdvice(number, askedBy, body, bodyName, question, askedOn, term, dueOn, on, what, where);
    }

    RequestedAdvice succeed(UnaryOperator<OrganisationId> successor) {
        return new RequestedAdvice(number, successor.apply(askedBy), body, bodyName, question, askedOn, term, dueOn, receivedOn, summary, document);
    }
}
