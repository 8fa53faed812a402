package nl.wederkerig.commitment;

import java.time.LocalDate;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.stereotype.Component;

/** Within which beneficiaries answer a claim (C2) or a request for another date (C3); reckoned as every other request's. */
@Component
public class ResponseTerm {

    static final TermLength LENGTH = TermLength.days(30);

    private final HolidayTable holidays;
    private final EffectiveTime time;

    ResponseTerm(HolidayTable holidays, EffectiveTime time) {
        this.holidays = holidays;
        this.time = time;
    }

    /** Of what is asked today; inclusive. */
    public LocalDate lastDay() {
        return from(time.today()).end(holidays.current()).lastDay();
    }

    /** Why the answer is due on that day; null where it was given a day of its own. */
    static Derivation why(LocalDate asked, LocalDate answerBy, Holidays holidays) {
        TermEnd end = from(asked).end(holidays);
        return end.lastDay().equals(answerBy) ? end.derivation() : null;
    }

    /** Of what was asked on the day. */
    static Term from(LocalDate asked) {
        return Term.of(asked, LENGTH, TermRule.AGREED_WORKING_DAY);
    }
}
