package nl.wederkerig.web.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.OccurredWhatIf;
import nl.wederkerig.agreement.WhatIf;
import nl.wederkerig.agreement.WhatIfView;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.web.component.Entry;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the agreement pages, in the reader's language. */
@Component("agreementTexts")
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String get(String key, Object... words) {
        return messages.getMessage(key, words, locale());
    }

    /** The word for a constant: {@code web.agreement.<kind>.<name>}; null gives null. */
    public String word(String kind, Enum<?> constant) {
        return constant == null ? null : get("web.agreement." + kind + "." + constant.name());
    }

    /** "VNG, IPO en UvW". */
    public String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : get("web.joined", String.join(", ", names.subList(0, last)), names.get(last));
    }

    public String length(TermLength length) {
        return spoken().length(length);
    }

    /** What is agreed on an advice of wise persons, in sentences; none for null. */
    List<String> advice(AgreedAdvice advice) {
        return advice == null ? List.of() : List.of(get("web.advice.question", advice.question() == null ? "" : advice.question()),
                get("web.advice.agreed", length(advice.within())));
    }

    /** A what-if agreement: the condition, then what follows and when. */
    public Entry whatIf(WhatIf whatIf) {
        String when = whatIf.dated() ? get("web.timetable.what-if.on", spoken().day(whatIf.on())) : get("web.timetable.what-if.declared");
        return Entry.of(get("web.timetable.what-if.if", Objects.toString(whatIf.condition(), "")),
                get("web.timetable.what-if.then", Objects.toString(whatIf.consequence(), ""), when, length(whatIf.within())));
    }

    /** The same, of one that may have gone in. */
    public Entry whatIf(WhatIfView view) {
        OccurredWhatIf occurred = view.occurred();
        return occurred == null ? whatIf(view.whatIf()) : Entry.of(
                get("web.timetable.what-if.if", Objects.toString(view.whatIf().condition(), "")),
                get("web.timetable.what-if.went", Objects.toString(view.whatIf().consequence(), ""), spoken().day(occurred.on()),
                        spoken().day(occurred.actBy())));
    }

    public SpokenDate spoken() {
        return SpokenDate.in(locale());
    }

    public Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
