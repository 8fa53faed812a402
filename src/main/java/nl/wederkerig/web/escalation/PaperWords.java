package nl.wederkerig.web.escalation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.wederkerig.web.agreement.Texts;

/** Words of the overview on paper; in its template {@code paper}. */
public record PaperWords(Texts texts, EscalationView view) {

    /** "over 12 dagen · vr 4 dec 2026", and of a past the day alone; empty for null. */
    public String due(LocalDate day) {
        return day == null ? "" : view.past() ? texts.spoken().day(day) : texts.spoken().due(day, view.day());
    }

    /** Whether the day was before that of the overview. */
    public boolean late(LocalDate day) {
        return day.isBefore(view.day());
    }

    /** "nov 26". */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL yy", texts.locale()).format(day).replace(".", "");
    }
}
