package nl.wederkerig.notification;

import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wederkerig.party.MailAddresses;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.PageChecks;
import nl.wederkerig.support.Screens;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody chooses to get by e-mail, and how a mail looks that was received. */
@BrowserTest
class MailBrowserTest {

    private static final List<Integer> WIDTHS = List.of(360, 700);

    @Autowired
    private ApplicationContext application;

    @Test
    void a_mail_is_readable_on_a_telephone_and_in_a_mail_programme_in_light_and_in_dark(Page page) throws Exception {
        page.setContent(received());

        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            PageChecks.scheme(page, scheme);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                PageChecks.screenshot(page, "mail-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width);
                PageChecks.fits(page);
                PageChecks.axe(page);
            }
        }
    }

    @Test
    void everybody_chooses_what_comes_by_e_mail(Screens screens) {
        PersonId person = new Staff(application).has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        Someone reader = screens.of("vng").follows("Voorkeuren").isOn("Voorkeuren").checks("preferences");

        reader.fills("E-mailadres (niet verplicht)", "geen adres").presses("Voorkeuren opslaan")
                .isTold("E-mailadres (niet verplicht)", "Vul een e-mailadres in, zoals naam@voorbeeld.nl.").checksNarrow("preferences-faults");
        reader.fills("E-mailadres (niet verplicht)", "naam@voorbeeld.example").ticks("English").field("Een dagelijks overzicht").uncheck();
        reader.presses("Voorkeuren opslaan").isTold("Uw voorkeuren zijn opgeslagen.");

        MailPreferences preferences = application.getBean(MailPreferences.class);
        assertThat(preferences.of(new Actor(person, VNG, Set.of(Role.NEGOTIATOR))))
                .isEqualTo(new MailPreference("naam@voorbeeld.example", false, true, MailLanguage.EN));
        reader.opens("/voorkeuren").holds("E-mailadres (niet verplicht)", "naam@voorbeeld.example");
    }

    @Test
    void the_registrar_enters_an_address_for_somebody(Screens screens) {
        Staff staff = new Staff(application);
        PersonId person = staff.has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        staff.has("beheerder", "Functioneel beheerder", "GS", Role.REGISTRAR);
        Someone registrar = screens.of("beheerder").opens("/beheer/mensen/" + person);

        registrar.fills("E-mailadres (niet verplicht)", "naam@").presses("E-mailadres opslaan")
                .isTold("E-mailadres (niet verplicht)", "Vul een e-mailadres in, zoals naam@voorbeeld.nl.");
        registrar.fills("E-mailadres (niet verplicht)", "naam@voorbeeld.example").presses("E-mailadres opslaan").isTold("Opgeslagen");

        assertThat(application.getBean(MailAddresses.class).of(person)).contains("naam@voorbeeld.example");
    }

    @Test
    void the_registrar_sees_what_could_not_be_sent_and_has_it_sent_after_all(Screens screens) {
        GreenMail down = new GreenMail(MailRoom.anyPort());
        MailRoom room = MailRoom.of(application, down);
        new Staff(application).has("beheerder", "Functioneel beheerder", "GS", Role.REGISTRAR);
        room.person("onderhandelaar", VNG, Role.NEGOTIATOR);
        room.set(room.deadline(room.agreement("WK-2026-0007"), "negotiation-term", 3, VNG));
        room.sweep();
        room.round();
        room.roundAfterMinutes(24 * 60);

        Someone registrar = screens.of("beheerder").opens("/beheer").follows("E-mail").isOn("E-mail")
                .reads("onderhandelaar").reads("MailSendException").checks("unsent-mails");
        registrar.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opnieuw versturen")).click();
        registrar.isTold("De e-mail wordt zo opnieuw verstuurd.").reads("Er wacht één e-mail op verzending.")
                .reads("Alle e-mail is verstuurd of wacht nog op verzending");
    }

    /** With something that has passed, something soon and something later, of agreements with a long and a short name. */
    private String received() throws Exception {
        GreenMail server = new GreenMail(MailRoom.anyPort());
        server.start();
        try {
            MailRoom room = MailRoom.of(application, server);
            room.person("onderhandelaar", VNG, Role.NEGOTIATOR, Role.SIGNATORY);
            AgreementId one = room.agreement("WK-2026-0007");
            AgreementId other = room.agreement("WK-2026-0012");
            room.set(room.deadline(one, "constituency", -1, VNG).recordingLapse(), room.deadline(one, "sign", 3, VNG),
                    room.deadline(other, "milestone", 3, VNG), room.term(other, 30, VNG));
            room.sweep();
            room.round();
            MimeMultipart parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
            return parts.getBodyPart(1).getContent().toString();
        } finally {
            server.stop();
        }
    }
}
