package nl.wederkerig.web.arbitration;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.Screens;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Three arbiters, just constituted, go from the case conference to the award; the parties look on and file. */
@BrowserTest
class BindingAdviceBrowserTest {

    private static final String DECISION = "De minister vult de bijdrage aan tot wat is afgesproken.";
    private static final List<String> READERS = List.of("vng", "uvw", "ienw", "bzk", "arbiter-1", "arbiter-2");

    @Autowired
    private ApplicationContext application;
    @Autowired
    private PeopleRegister people;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private EffectiveTime time;

    private String page;

    @BeforeEach
    void three_arbiters_are_constituted() throws IOException {
        Staff staff = new Staff(application);
        staff.has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        staff.has("uvw", "UvW onderhandelaar", "UvW", Role.NEGOTIATOR);
        staff.has("ienw", "IenW onderhandelaar", "IenW", Role.NEGOTIATOR);
        staff.has("bzk", "BZK liaison", "BZK", Role.BZK_LIAISON, Role.NEGOTIATOR);
        for (int number = 1; number <= 3; number++) {
            PersonId arbiter = people.register(new RegisterPerson("Arbiter " + number, null, Set.of(Role.ARBITER)), Actor.system());
            people.openAccount(arbiter, "arbiter-" + number, Someone.PASSWORD, Actor.system());
        }
        AgreementId agreement = dossiers.loadDemonstration(
                Files.readString(Path.of("src/main/resources/demonstration/nu-20-bodemdaling.yaml")), time.today());
        page = "/akkoorden/" + agreement + "/geschillen/bijdrage-te-laag/bindend-advies";
    }

    @Test
    @Rule({"D8", "D9"})
    void the_award_is_read_by_all_at_once_and_by_nobody_before(Screens screens) {
        Someone presiding = screens.of("arbiter-3");
        presiding.opens(page).checks("bindend-advies").follows("Regiezitting en tijdpad vastleggen").checks("regiezitting")
                .fills("Verweer (niet verplicht)", time.today().plusDays(10).toString()).presses("Tijdpad vaststellen").reads("nu aan de orde");

        Someone ministry = screens.of("ienw");
        ministry.opens(page).follows("Stuk indienen").ticks("Wat u indient", "Verweer").fills("Tekst", "Wat is uitgevoerd, is betaald.");
        ministry.field("Bestanden (niet verplicht)").setInputFiles(
                new FilePayload("verweer.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
        ministry.checks("stuk-indienen").presses("Indienen").reads("verweer.pdf");

        presiding.opens(page).follows("Behandeling sluiten").presses("Sluiten").reads("De behandeling is gesloten");
        List<Someone> readers = READERS.stream().map(who -> who.equals("ienw") ? ministry : screens.of(who)).toList();
        readers.forEach(reader -> reader.opens(page).reads("verweer.pdf").readsNot(DECISION));

        presiding.follows("Uitspraak doen").reads("Op hetzelfde ogenblik leesbaar voor").checks("uitspraak-doen")
                .fills("Uitspraak, met de redenen", DECISION)
                .chooses("Wat gebeurt er met: Een jaarlijkse bijdrage beschikbaar stellen voor maatregelen tegen bodemdaling", "Blijft staan met dezelfde datum").fills("Kosten", "Ieder de helft.")
                .fills("Waarom Arbiter 2 niet tekent (niet verplicht)", "Stemde tegen.")
                .fills("Bevestig met uw wachtwoord", Someone.PASSWORD).presses("Uitspraak doen en aan allen bekendmaken").reads(DECISION);

        readers.forEach(reader -> reader.opens(page).reads(DECISION));
        readers.get(0).reads("Niet getekend door Arbiter 2").checks("bindend-advies-uitspraak");
    }
}
