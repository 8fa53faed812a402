package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what happened in one sentence: the message {@code event.<type>}, in which {@code [name]} stands for that component of
 * the event, as people say it, and {@code [who]} for who did it. In another role than most ({@code as}) it is
 * {@code event.<type>.<role>}. A commitment is called by its text of that moment. What is due ({@code label}) is called as
 * its deadline is. Where the event has a {@code reason}, the message {@code event.<type>.because} goes first, if there is one; where its
 * {@code number} is not the first, {@code event.<type>.next}.
 */
@Component
public class EventTexts {

    private static final Pattern PLACE = Pattern.compile("\\[([A-Za-z]+)]");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LENGTH = Pattern.compile("P[0-9]+[DWMY]");
    private static final String COMMITMENT = "commitment";
    private static final Set<String> ORGANISATIONS = Set.of(
            "party", "by", "to", "from", "silent", "organisation", "holders", "obligor", "member", "claimants", "respondents");

    private final MessageSource messages;
    private final Organisations organisations;
    private final PromisedTexts promises;

    EventTexts(MessageSource messages, Organisations organisations, PromisedTexts promises) {
        this.messages = messages;
        this.organisations = organisations;
        this.promises = promises;
    }

    /** What the events name. */
    private record Known(Map<OrganisationId, OrganisationView> organisations, Map<PromisedTexts.Key, PromisedTexts.Wordings> promises) {

        OrganisationView organisation(OrganisationId id) {
            return organisations.get(id);
        }
    }

    /** One sentence an event, in the order given; a statement for all the organisations in them, and one for all the commitments. */
    public List<String> sentences(List<RecordedEvent> events, LocalDate today, Locale locale) {
        Known known = new Known(
                organisations.byIds(events.stream().flatMap(EventTexts::organisationsIn).collect(Collectors.toSet()), today),
                promises.of(events.stream().flatMap(EventTexts::commitmentIn).collect(Collectors.toSet())));
        return events.stream().map(event -> sentence(event, known, locale)).toList();
    }

    private static Stream<PromisedTexts.Key> commitmentIn(RecordedEvent event) {
        return event.payload().get(COMMITMENT) instanceof String key ? Stream.of(new PromisedTexts.Key(event.agreement(), key)) : Stream.of();
    }

    private String sentence(RecordedEvent event, Known known, Locale locale) {
        String template = template(event, locale);
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(spoken(event, place.group(1), known, locale)))
                .replace("  ", " ")
                .strip();
    }

    private String template(RecordedEvent event, Locale locale) {
        String key = "event." + event.type();
        String plain = messages.getMessage(key, null, event.type(), locale);
        Object as = event.payload().get("as");
        String template = as == null ? plain : messages.getMessage(key + "." + as, null, plain, locale);
        if (event.payload().get("reason") != null) {
            return messages.getMessage(key + ".because", null, template, locale);
        }
        if (event.payload().get("number") instanceof Number number && number.intValue() > 1) {
            return messages.getMessage(key + ".next", null, template, locale);
        }
        boolean byNobody = template.startsWith("[by]") && event.payload().get("by") == null
                || template.contains("[silent]") && List.of().equals(event.payload().get("silent"));
        return byNobody ? messages.getMessage(key + ".byNobody", null, template, locale) : template;
    }

    private String spoken(RecordedEvent event, String name, Known known, Locale locale) {
        if (name.equals("who")) {
            return Optional.ofNullable(event.organisation()).map(known::organisation).map(OrganisationView::label)
                    .orElseGet(() -> messages.getMessage("event.who.system", null, locale));
        }
        Object value = event.payload().get(name);
        if (name.equals(COMMITMENT)) {
            PromisedTexts.Wordings promised = known.promises().get(new PromisedTexts.Key(event.agreement(), String.valueOf(value)));
            return promised == null ? String.valueOf(value)
                    : messages.getMessage("event.commitment", new Object[] {promised.at(event.sequence())}, locale);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> spokenValue(name, each, known, locale)).collect(Collectors.joining(", "));
        }
        return value == null ? "" : spokenValue(name, value, known, locale);
    }

    private String spokenValue(String name, Object value, Known known, Locale locale) {
        String text = String.valueOf(value);
        if (DAY.matcher(text).matches()) {
            return SpokenDate.in(locale).day(LocalDate.parse(text));
        }
        if (LENGTH.matcher(text).matches()) {
            return SpokenDate.in(locale).length(TermLength.parse(text));
        }
        if (name.equals("label")) {
            return messages.getMessage("deadline." + text, null, text, locale);
        }
        if (ORGANISATIONS.contains(name)) {
            return Optional.ofNullable(known.organisation(new OrganisationId(text))).map(OrganisationView::label).orElse(text);
        }
        return messages.getMessage("event.value." + name + "." + text, null, text, locale);
    }

    private static Stream<OrganisationId> organisationsIn(RecordedEvent event) {
        Stream<OrganisationId> named = event.payload().entrySet().stream()
                .filter(entry -> ORGANISATIONS.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue() instanceof List<?> list ? list.stream() : Stream.ofNullable(entry.getValue()))
                .map(String::valueOf)
                .map(OrganisationId::new);
        return Stream.concat(named, Stream.ofNullable(event.organisation()));
    }
}
