package nl.wederkerig.web.meeting;

import java.time.LocalDate;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.Screens;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import nl.wederkerig.web.commitment.OwedAgreement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One executive meeting, from its proposed agenda to a confirmation and a reading of its own, as both sides see it. */
@BrowserTest
class MeetingBrowserTest {

    @Autowired
    private ApplicationContext application;
    @Autowired
    private EffectiveTime time;

    @BeforeEach
    void two_sides_with_a_commitment_that_is_late_between_them() {
        Staff staff = new Staff(application);
        staff.has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        staff.has("szw", "SZW onderhandelaar", "SZW", Role.NEGOTIATOR);
        new OwedAgreement(application, time.today()).inForce();
    }

    @Test
    @Rule({"T4", "T6", "T7", "T9"})
    void an_executive_meeting_from_its_proposed_agenda_to_a_confirmation_and_another_reading(Screens screens) {
        LocalDate today = time.today();
        Someone vng = screens.of("vng");
        vng.opens("/overleggen").follows("Overleg plannen").isOn("Overleg plannen").checks("overleg-plannen")
                .fills("Onderwerp", "Bestuurlijk overleg over het loket").ticks("Soort overleg", "Bestuurlijk overleg")
                .fills("Dag", today.toString()).ticks("Uitgenodigd", "SZW (Ministerie van Sociale Zaken en Werkgelegenheid)").presses("Overleg plannen")
                .isOn("Bestuurlijk overleg over het loket").isTold("Het overleg is gepland.");
        vng.follows("Voorstel voor de agenda").reads("Na te komen").checks("overleg-voorstel")
                .ticks("Een nieuw verdeelmodel vaststellen").presses("Op de agenda zetten").reads("Een nieuw verdeelmodel vaststellen");
        vng.follows("Annotatie schrijven").fills("Annotatie", "Niet later dan de zomer.").presses("Annotatie opslaan")
                .follows("Agenda met eigen annotatie, om mee te nemen").reads("Niet later dan de zomer.").checks("overleg-map");
        vng.opens("/overleggen").follows("Bestuurlijk overleg over het loket");
        concludes(vng, "Het verdeelmodel is er voor de zomer", today.plusDays(60));
        concludes(vng, "Het loket opent in elke gemeente", today.plusDays(90));
        vng.follows("Overleg sluiten").reads("Wie zwijgt, bevestigt niets").presses("Overleg sluiten").isTold("Het overleg is gesloten.");

        Someone szw = screens.of("szw");
        szw.opens("/taken").follows("Conclusies bevestigen").reads("Het verdeelmodel is er voor de zomer").readsNot("Niet later dan de zomer.")
                .checks("overleg-bevestigen").presses("Bevestigen 1").isTold("Conclusie 1 is bevestigd.");
        szw.follows("Eigen lezing vastleggen 2").fills("Wat er volgens u is afgesproken", "Het loket opent waar een gemeente dat vraagt")
                .presses("Eigen lezing vastleggen").reads("Het loket opent waar een gemeente dat vraagt").reads("andere lezing");

        vng.opens("/overleggen/gehouden").reads("1 van 2 bevestigd").follows("Bestuurlijk overleg over het loket")
                .reads("Het loket opent in elke gemeente").reads("Het loket opent waar een gemeente dat vraagt").reads("bevestigd door SZW");
        vng.follows("Terugkoppelen").fills("Terugkoppeling", "Het verdeelmodel komt er.").presses("Terugkoppelen").isTold("U hebt teruggekoppeld.")
                .checks("overleg-gehouden");
    }

    private static void concludes(Someone someone, String what, LocalDate due) {
        someone.follows("Conclusie vastleggen").fills("Wat er gebeurt", what).chooses("Wie het doet", "SZW").fills("Uiterlijk", due.toString())
                .presses("Vastleggen").isTold("De conclusie is vastgelegd.");
    }
}
