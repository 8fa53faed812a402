package nl.wederkerig.web.termbar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.calendar.Suspension;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws term bars and says in a sentence what they show; in templates {@code @termBars}. */
@Component
public class TermBars {

    private final MessageSource messages;

    TermBars(MessageSource messages) {
        this.messages = messages;
    }

    public TermBarDrawing drawing(TermBar term) {
        return TermBarGeometry.draw(term);
    }

    /** "verstrijkt over 12 dagen", "is 3 dagen geleden verstreken". */
    public String state(TermBar term) {
        Locale locale = LocaleContextHolder.getLocale();
        String relative = SpokenDate.in(locale).relative(term.lastDay(), term.today());
        return text(term.elapsed() ? "web.termbar.has-elapsed" : "web.termbar.elapses", relative);
    }

    /** The name of a month, with the year where the label has one. */
    public String label(TermBarDrawing.Label label) {
        String month = text("web.month." + label.month());
        return label.year() == null ? month : month + " " + label.year();
    }

    /** "35 dagen". */
    public String days(long number) {
        return SpokenDate.in(LocaleContextHolder.getLocale()).days(number);
    }

    /** All that the bar shows, in one sentence. */
    public String sentence(TermBar term) {
        SpokenDate spoken = SpokenDate.in(LocaleContextHolder.getLocale());
        List<String> clauses = new ArrayList<>();
        clauses.add(term.standing() == null
                ? text("web.termbar.alt.runs", spoken.day(term.start()), spoken.day(term.lastDay()), state(term))
                : text("web.termbar.alt.stands", spoken.day(term.start()), term.standing()));
        if (term.extended()) {
            clauses.add(text("web.termbar.alt.extended", spoken.day(term.agreedLastDay())));
        }
        for (Suspension suspension : term.suspensions()) {
            clauses.add(text("web.termbar.alt.suspended", spoken.day(suspension.from()), spoken.day(suspension.until()),
                    spoken.days(suspension.days())));
        }
        if (!term.reminders().isEmpty()) {
            List<String> days = term.reminders().stream().sorted().map((LocalDate day) -> spoken.day(day)).toList();
            clauses.add(text("web.termbar.alt.reminders", String.join(", ", days)));
        }
        if (term.consequence() != null) {
            clauses.add(text("web.termbar.alt.then", term.consequence()));
        }
        return String.join("; ", clauses) + ".";
    }

    private String text(String key, Object... words) {
        return messages.getMessage(key, words, LocaleContextHolder.getLocale());
    }
}
