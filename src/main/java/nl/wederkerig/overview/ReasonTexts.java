package nl.wederkerig.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why something is not allowed or what is wrong with what was filled in, in one sentence. */
@Component
public class ReasonTexts {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource messages;
    private final Organisations organisations;
    private final EffectiveTime time;

    ReasonTexts(MessageSource messages, Organisations organisations, EffectiveTime time) {
        this.messages = messages;
        this.organisations = organisations;
        this.time = time;
    }

    /** The sentence under {@code fault.<code>}. */
    public String fault(Fault fault, Locale locale) {
        return text("fault." + fault.code(), fault.arguments(), locale);
    }

    /** The sentence under {@code rule.<rule>.<code>}. */
    public String reason(Reason reason, Locale locale) {
        return text(reason.messageKey(), reason.arguments(), locale);
    }

    private String text(String key, List<?> arguments, Locale locale) {
        return messages.getMessage(key, arguments.stream().map(argument -> word(argument, locale)).toArray(), locale);
    }

    private Object word(Object argument, Locale locale) {
        if (argument instanceof LocalDate day) {
            return SpokenDate.in(locale).day(day);
        }
        if (argument instanceof Instant moment) {
            return SpokenDate.in(locale).day(LocalDate.ofInstant(moment, EffectiveTime.ZONE)) + ", "
                    + CLOCK.format(LocalTime.ofInstant(moment.truncatedTo(ChronoUnit.MINUTES), EffectiveTime.ZONE));
        }
        if (argument instanceof Role role) {
            return messages.getMessage("role." + role, null, locale);
        }
        if (argument instanceof OrganisationId id) {
            OrganisationView known = organisations.byIds(List.of(id), time.today()).get(id);
            return known == null ? id : known.label();
        }
        return argument;
    }
}
