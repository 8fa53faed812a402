package nl.wederkerig.web.room;

import com.microsoft.playwright.Page;
import java.util.Set;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.DemonstratedDisputes;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who writes in a closed room is told that it was kept, and by whom it is read. */
@BrowserTest
class RoomsBrowserTest {

    private static final String WORDS = "Wij gaan tot juni.";

    private static final String KEPT = "Uw aantekening is bewaard. Alleen wie hier mag lezen ziet haar.";

    @Autowired
    private ApplicationContext application;

    @Test
    void in_the_deliberation_of_arbiters(Page page) {
        DemonstratedDisputes disputes = new DemonstratedDisputes(application, Set.of("nu-20-bodemdaling"));
        application.getBean(PeopleRegister.class).openAccount(disputes.appointed().get("Arbiter 3"), "arbiter", Someone.PASSWORD, Actor.system());

        Someone.at(page, "arbiter").opens(disputes.addresses().get(0) + "/ruimte/deliberation").isOn("Beraad").fills("Nieuwe aantekening", WORDS).presses("Opslaan")
                .isTold(KEPT).reads(WORDS).checksNarrow("beraad");
    }

    @Test
    void in_the_notes_of_the_own_side_of_a_dispute(Page page) {
        new Staff(application).has("ienw", "IenW onderhandelaar", "IenW", Role.NEGOTIATOR);
        DemonstratedDisputes disputes = new DemonstratedDisputes(application, Set.of("nu-20-bodemdaling"));

        Someone.at(page, "ienw").opens(disputes.addresses().get(0) + "/ruimte/respondents").fills("Nieuwe aantekening", WORDS).presses("Opslaan")
                .isTold(KEPT).reads(WORDS);
    }

    @Test
    void in_the_room_of_a_side_of_an_agreement(Page page) {
        new Staff(application).has("szw", "SZW onderhandelaar", "SZW", Role.NEGOTIATOR);
        Road road = new Road(application).lately().opened().proposed();

        Someone.at(page, "szw").opens("/akkoorden/" + road.agreement() + "/ruimte").fills("Notitie", WORDS).presses("Delen")
                .isTold("Het is gedeeld met uw kant.").reads(WORDS);
    }
}
