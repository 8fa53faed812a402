package nl.wederkerig.notification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.party.Organisations;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what there is to tell in the reader's words. Nothing but numbers goes in the subject: it is read on locked screens. */
@Component
class Letters {

    private static final int SOON_DAYS = 14;

    private enum When {
        PASSED, TODAY, SOON, LATER;

        static When of(LocalDate lastDay, LocalDate today) {
            long days = ChronoUnit.DAYS.between(today, lastDay);
            return days < 0 ? PASSED : days == 0 ? TODAY : days <= SOON_DAYS ? SOON : LATER;
        }
    }

    private final MessageSource messages;
    private final Organisations organisations;
    private final MailSettings settings;

    Letters(MessageSource messages, Organisations organisations, MailSettings settings) {
        this.messages = messages;
        this.organisations = organisations;
        this.settings = settings;
    }

    /** @param lines at least one */
    Letter of(Lines lines, Reader reader, LocalDate today) {
        Locale locale = reader.locale();
        Map<When, List<Letter.Item>> items = new EnumMap<>(When.class);
        lines.first().forEach(line -> items.computeIfAbsent(When.of(line.lastDay(), today), none -> new ArrayList<>())
                .add(item(line, today, locale)));
        String heading = counted(lines.first().stream().allMatch(line -> line.lastDay().equals(today)) ? "mail.today" : "mail.attention",
                lines.total(), locale);
        int more = lines.total() - lines.first().size();
        return new Letter(
                locale.getLanguage(), text("mail.subject", locale, heading), heading,
                reader.actor().isAppointed() ? text("mail.intro.person", locale)
                        : text("mail.intro", locale, organisations.byId(reader.actor().organisation(), today).label()),
                items.entrySet().stream().map(each -> new Letter.Group(text("mail.group." + each.getKey(), locale), each.getValue())).toList(),
                more == 0 ? null : counted("mail.more", more, locale), settings.link("/taken"), settings.link("/voorkeuren"));
    }

    private Letter.Item item(Line line, LocalDate today, Locale locale) {
        return new Letter.Item(line.title().replaceAll("\\s+", " "), line.reference(), text("deadline." + line.label(), locale),
                SpokenDate.in(locale).due(line.lastDay(), today), settings.link(page(line)));
    }

    /** Where what is due is done. */
    private static String page(Line line) {
        String agreement = "/akkoorden/" + line.agreement();
        return switch (line.label()) {
            case "sign", "co-signature", "co-sign-on-decision", "ratify" -> agreement + "/ondertekening";
            case "check-asked" -> agreement + "/financien";
            case "membership.consultation" -> "/leden";
            case "commitment", "confirm-fulfilment", "new-date" -> agreement + "/afspraken";
            case "meeting.confirm", "meeting.report" -> "/overleggen/" + line.agreement();
            case "membership.signal" -> "/leden/signalen/" + line.agreement();
            case "network.report" -> "/netwerken/" + line.agreement();
            case "table-referral", "discuss-referral", "cabinet-agenda", "cabinet-decide" -> "/ministerraad/" + line.agreement();
            case "dispute.accept-appointment", "dispute.appoint-chair", "dispute.appoint-arbiter", "dispute.appoint-members",
                    "dispute.decide-challenge" -> "/benoemingen";
            default -> line.key().matches("(dispute|award):[^:]+:.*") ? agreement + "/geschillen/" + line.key().split(":")[1] : agreement;
        };
    }

    private String counted(String code, int count, Locale locale) {
        return count == 1 ? text(code + ".one", locale) : text(code, locale, count);
    }

    private String text(String code, Locale locale, Object... words) {
        return messages.getMessage(code, words, locale);
    }
}
