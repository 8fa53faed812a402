package nl.wederkerig.agreement;

import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.record.EventRecord;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Coming back to NEGOTIATION: the term ran on meanwhile, and if its end has passed the agreement escalates at that moment
 * (footnote of the transition table).
 */
@Component
class ReturnToNegotiation {

    private final EventRecord record;
    private final AgreementDeadlines deadlines;
    private final AgreementProcess process;

    ReturnToNegotiation(EventRecord record, AgreementDeadlines deadlines, @Lazy AgreementProcess process) {
        this.record = record;
        this.deadlines = deadlines;
        this.process = process;
    }

    /** After the agreement has moved. @param told runs before the process learns that the term had passed */
    void arrived(Agreement agreement, Instant now, Runnable told) {
        resumeWhatShouldHave(agreement, LegalZone.dayOf(now));
        boolean passed = agreement.escalateWhenTermPassed(now);
        if (passed) {
            record.append(elapsed(agreement));
        }
        deadlines.negotiationTerm(agreement);
        told.run();
        if (passed) {
            process.returnedAfterTerm(agreement.id());
        }
    }

    static NegotiationTermElapsed elapsed(Agreement agreement) {
        NegotiationTerm term = agreement.term();
        return new NegotiationTermElapsed(
                agreement.id(), term.term().startDay(), term.term().length().toString(), term.lastDay());
    }

    /** The day on which a suspended term resumes may have come while nobody negotiated. */
    private void resumeWhatShouldHave(Agreement agreement, LocalDate today) {
        NegotiationTerm term = agreement.term();
        if (term.suspended() && !today.isBefore(term.resumesOn())) {
            LocalDate on = term.resumesOn();
            term.resumeByItself();
            record.append(new TermResumed(agreement.id(), on, term.lastDay()));
        }
    }
}
