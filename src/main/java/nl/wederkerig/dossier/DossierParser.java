package nl.wederkerig.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Reads a dossier file; finds every mistake in one pass. */
@Component
class DossierParser {

    static final String FORMAT = "wederkerig-dossier/1";

    private final Organisations organisations;

    DossierParser(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * @param loadingDay from which a demonstration file reckons its days; null for every other file
     * @throws FaultyDossier with every mistake
     */
    DossierFile parse(String text, LocalDate loadingDay) {
        Mistakes mistakes = new Mistakes();
        DossierDates dates = new DossierDates(loadingDay);
        Fields root = new Fields(YamlText.read(text), new Reading(mistakes, dates, code -> Optional.empty()));
        String format = root.text("format");
        if (format != null && !format.equals(FORMAT)) {
            root.mistake("format", "format", format, FORMAT);
        }
        LocalDate registeredOn = root.mapping("agreement").map(agreement -> registeredOn(agreement, dates)).orElse(null);
        Reading reading = new Reading(mistakes, dates, code -> organisation(code, registeredOn));
        Fields top = new Fields(root.node(), reading);
        RegisterAgreement agreement = top.mapping("agreement").map(AgreementReader::agreement).orElse(null);
        if (agreement == null) {
            top.mistake("agreement", "missing", "agreement");
        }
        int line = top.mapping("agreement").map(Fields::line).orElse(1);
        List<FileEvent> events = events(top);
        List<Expectation> expectations = ExpectationReader.expectations(top);
        top.text("format");
        top.close();
        mistakes.refuse();
        return new DossierFile(agreement, line, events, expectations);
    }

    private static LocalDate registeredOn(Fields agreement, DossierDates dates) {
        return Optional.ofNullable(agreement.optionalText("registeredOn")).flatMap(dates::day).orElse(null);
    }

    /** Whoever had the code on the day of registration, or ever since. */
    private Optional<OrganisationId> organisation(String code, LocalDate registeredOn) {
        LocalDate day = registeredOn == null ? LocalDate.of(2026, 1, 1) : registeredOn;
        return organisations.byCode(code, day).or(() -> organisations.everByCode(code));
    }

    private List<FileEvent> events(Fields top) {
        List<FileEvent> events = new ArrayList<>();
        Instant latest = Instant.MIN;
        for (Fields fields : top.mappings("events")) {
            FileEvent event = event(fields);
            if (event == null) {
                continue;
            }
            if (event.at().isBefore(latest)) {
                fields.mistake("on", "order");
            }
            latest = event.at().isBefore(latest) ? latest : event.at();
            events.add(event);
        }
        return events;
    }

    private FileEvent event(Fields fields) {
        Instant at = fields.moment("on");
        OrganisationId by = fields.optionalOrganisation("by");
        String as = fields.optionalText("as");
        fields.optionalOneOf("asRole", PartyRole.class);
        String name = fields.text("do");
        Optional<Verb> verb = Optional.ofNullable(name).flatMap(Verbs::named);
        if (name != null && verb.isEmpty()) {
            fields.mistake("do", "verb", name, Verbs.names());
        }
        if (verb.isEmpty()) {
            return null;
        }
        if (!fields.has("by") && !fields.has("as")) {
            fields.mistake("by", "missing", "by");
        }
        Act act = verb.get().read().apply(fields);
        fields.close();
        return at == null ? null : new FileEvent(fields.line(), at, verb.get(), by, as, act);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant();
    }
}
