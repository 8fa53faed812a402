package nl.wederkerig.web.component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is wrong, in the reader's language; in templates {@code @wording}. */
@Component
public class Wording {

    private final MessageSource messages;
    private final Dates dates;
    private final Organisations organisations;

    Wording(MessageSource messages, Dates dates, Organisations organisations) {
        this.messages = messages;
        this.dates = dates;
        this.organisations = organisations;
    }

    /** The sentence under {@code fault.<code>}. */
    public String fault(Fault fault) {
        return text("fault." + fault.code(), fault.arguments().toArray());
    }

    /** The sentence under {@code rule.<rule>.<code>}. */
    public String reason(Reason reason) {
        return text(reason.messageKey(), reason.arguments().toArray());
    }

    private String text(String key, Object[] arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = word(arguments[i]);
        }
        return messages.getMessage(key, words, LocaleContextHolder.getLocale());
    }

    private Object word(Object argument) {
        if (argument instanceof LocalDate day) {
            return dates.day(day);
        }
        if (argument instanceof OrganisationId id) {
            OrganisationView known = organisations.byIds(List.of(id), dates.today()).get(id);
            return known == null ? id : known.label();
        }
        return argument instanceof Instant moment ? dates.moment(moment) : argument;
    }
}
