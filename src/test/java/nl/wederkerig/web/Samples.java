package nl.wederkerig.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.component.Tone;
import nl.wederkerig.web.component.WizardStep;
import nl.wederkerig.web.component.WizardStep.State;
import nl.wederkerig.web.termbar.TermBar;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the style guide shows: examples of every fragment. */
final class Samples {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Samples() {}

    static Shell shell(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return new Shell(Room.menu(new Visitor("Onderhandelaar", "VNG", true, true, EnumSet.allOf(Role.class)), "/akkoorden/1"), "Onderhandelaar", "VNG",
                List.of(new Shell.LanguageLink("nl", "Nederlands", "/akkoorden?taal=nl", !english),
                        new Shell.LanguageLink("en", "English", "/akkoorden?taal=en", english)), true, false);
    }

    static Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("crumbs", List.of(new Crumb("Akkoorden", "/akkoorden")));
        model.put("tabs", tabs());
        model.put("listing", listing());
        model.put("rows", rows());
        model.put("steps", List.of(new WizardStep("Onderwerp", "/nieuw/1", State.DONE), new WizardStep("Partijen", "/nieuw/2", State.DONE),
                new WizardStep("Geschillenregeling", null, State.CURRENT), new WizardStep("Tijdpad", null, State.TO_DO),
                new WizardStep("Controleren", null, State.TO_DO)));
        model.put("facts", List.of(Entry.of("Soort", "Bestuursakkoord"), Entry.of("Thema", "Klimaatadaptatie"),
                new Entry("Kaderafspraak", "Code Interbestuurlijke Verhoudingen", "/akkoorden/2"),
                Entry.of("Geld", "€ 1.314.000.000 in de jaren 2027 tot en met 2030")));
        model.put("form", form());
        model.put("clean", Form.empty());
        model.put("routes", List.of(new Choice("BINDING", "Bindend advies", "Een of drie arbiters beslissen; iedere partij houdt zich daaraan."),
                new Choice("CHAIR", "Onafhankelijk voorzitter", "Een voorzitter bemiddelt en doet een aanbeveling."),
                new Choice("EXPERT", "Commissie van wijzen", "Advies binnen zes weken; volgen of uitleggen.")));
        model.put("organisations", List.of(Choice.of("VNG", "Vereniging van Nederlandse Gemeenten"), Choice.of("IPO", "Interprovinciaal Overleg")));
        model.put("bars", bars());
        model.put("tones", Tone.values());
        model.put("due", List.of(TODAY.plusDays(12), TODAY, TODAY.minusDays(3)));
        model.put("since", TODAY.minusDays(9));
        model.put("moment", Instant.parse("2026-11-19T13:05:00Z"));
        return model;
    }

    private static List<Tab> tabs() {
        return List.of(Tab.of("Overzicht", "/a", false), Tab.of("Teksten", "/b", false).counting(3), Tab.of("Partijen en mandaten", "/c", false),
                Tab.of("Financiën en toetsen", "/d", false).with(Tone.ATTENTION), Tab.of("Afspraken", "/e", true).counting(8),
                Tab.of("Ondertekening", "/f", false), Tab.of("Geschiedenis", "/h", false), Tab.of("Proces", "/i", false));
    }

    private static Listing listing() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/akkoorden");
        request.addParameter("thema", "KLIMAAT");
        request.addParameter("pagina", "2");
        return Listing.asked(request, List.of(Column.sorted("referentie", "sample.reference"), Column.sorted("titel", "sample.title"),
                Column.plain("partijen", "sample.parties"), Column.sorted("status", "sample.status"), Column.sorted("termijn", "sample.term"),
                Column.plain("houder", "sample.holder"), Column.sorted("bedrag", "sample.amount").asNumber()), "termijn", 5).holding(38);
    }

    /** A row of the list. */
    record Row(String reference, String title, String parties, Tone tone, String status, LocalDate term, String holder, LocalDate since,
               String amount) {}

    private static List<Row> rows() {
        return List.of(
                new Row("WK-2026-0007", "Uitvoeringslasten klimaatadaptatie", "VNG, IPO, IenW, BZK", Tone.ATTENTION, "Onderhandeling",
                        TODAY.plusDays(12), "IenW", TODAY.minusDays(9), "1.314.000.000"),
                new Row("WK-2026-0004", "Woningbouw in de regio", "VNG, VRO, BZK", Tone.ON_COURSE, "In werking", TODAY.plusDays(301), "VNG",
                        TODAY.minusDays(1), "98.500.000"),
                new Row("WK-2025-0031", "Digitale voorzieningen", "VNG, UvW, BZK", Tone.LATE, "Geëscaleerd", TODAY.minusDays(3), "AZ",
                        TODAY.minusDays(6), "12.000.000"),
                new Row("WK-2026-0011", "Zwembadveiligheid", "VNG, VWS, BZK", Tone.NEUTRAL, "Voorbereiding", TODAY.plusDays(1), "BZK",
                        TODAY, "400.000"));
    }

    private static Form form() {
        return Form.of(Map.of("subject", "", "start", "2026-10-31", "route", "CHAIR", "note", "Na overleg met de fondsbeheerders.",
                        "party", "IPO", "read", "true"))
                .with(List.of(Fault.at("subject", "sample.required"), Fault.at("start", "sample.day", LocalDate.of(2026, 12, 1))));
    }

    private static Map<String, TermBar> bars() {
        Term negotiation = Term.of(LocalDate.of(2026, 5, 27), TermLength.months(6), TermRule.AGREED_WORKING_DAY)
                .startedBy("negotiation-opened")
                .suspended(new Suspension(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 17)));
        Map<String, TermBar> bars = new LinkedHashMap<>();
        bars.put("running", TermBar.of(negotiation, Holidays.statutory(), TODAY)
                .reminding(List.of(LocalDate.of(2026, 9, 5), LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 27)))
                .then("bindend advies, arbiter uiterlijk ma 4 jan 2027"));
        bars.put("extended", TermBar.of(LocalDate.of(2026, 3, 3), LocalDate.of(2027, 3, 3), TODAY).extendedFrom(LocalDate.of(2026, 9, 3))
                .reminding(List.of(LocalDate.of(2026, 12, 3), LocalDate.of(2027, 2, 1))));
        bars.put("elapsed", TermBar.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 10, 1), TODAY).then("een geschil over de impasse"));
        bars.put("long", TermBar.of(LocalDate.of(2026, 11, 1), LocalDate.of(2030, 12, 31), TODAY));
        bars.put("short", TermBar.of(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 4), TODAY));
        return bars;
    }
}
