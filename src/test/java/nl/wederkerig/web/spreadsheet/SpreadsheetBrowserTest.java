package nl.wederkerig.web.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BrowserTest
class SpreadsheetBrowserTest {

    private static final String HEADS = "Akkoord;Titel;Soort;Thema;Partijen;Gesloten op;Kenmerk;Afspraak;Wie;Aan;Uiterlijk;Opmerkingen\n";
    private static final String ROWS = "LOPEND-1;Samen aan de slag;convenant;sociaal-domein;VNG,SZW;1 mei 2024;A1;Een loket openen;VNG;SZW;31-12-2030;x\n"
            + "LOPEND-1;;;;;;A2;Het loket betalen;SZW;VNG;1 januari 2031;\n";

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void there_are_people() {
        Staff staff = new Staff(application);
        staff.has("beheer", "Functioneel beheerder", "GS", Role.REGISTRAR);
        staff.has("vng", "Onderhandelaar VNG", "VNG", Role.NEGOTIATOR, Role.SIGNATORY);
        staff.has("szw", "Onderhandelaar SZW", "SZW", Role.NEGOTIATOR, Role.SIGNATORY);
    }

    private static void uploads(Someone registrar, String name, String text) {
        registrar.field("Kies een rekenblad").setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        registrar.presses("Nakijken");
    }

    @Test
    void the_registrar_takes_a_running_agreement_in_and_sees_beforehand_what_happens_with_every_row(Page page) {
        Someone registrar = Someone.at(page, "beheer").opens("/beheer").follows("Afspraken uit een rekenblad")
                .isOn("Afspraken uit een rekenblad").checks("spreadsheet-start");
        uploads(registrar, "afspraken.csv", HEADS + ROWS);
        registrar.isOn("afspraken.csv").reads("2 afspraken komen erbij, met \u00e9\u00e9n nieuw akkoord. Er is nog niets vastgelegd.")
                .reads("Opmerkingen").reads("Nieuw akkoord").checks("spreadsheet-preview")
                .presses("Importeren");
        registrar.isTold("2 afspraken zijn ge\u00efmporteerd, met \u00e9\u00e9n nieuw akkoord.").checks("spreadsheet-imported");
        registrar.opens("/beheer/import/rekenblad").reads("Ge\u00efmporteerd").checks("spreadsheet-list");
    }

    @Test
    void every_fault_stands_with_its_row_and_column_and_nothing_can_be_imported(Page page) {
        Someone registrar = Someone.at(page, "beheer").opens("/beheer/import/rekenblad");
        uploads(registrar, "afspraken.csv", HEADS + ROWS.replace("31-12-2030", "31-2-2030").replace("1 januari 2031", "1/2/2031"));
        registrar.reads("2 rijen kloppen niet").reads("rij 2, kolom K (Uiterlijk):").reads("rij 3, kolom K (Uiterlijk):").checks("spreadsheet-faults");
        assertThat(registrar.button("Importeren").count()).isZero();
        registrar.follows("2 met een fout").reads("Alle rijen");
    }

    @Test
    void without_a_script_all_of_it_works_too(Browser browser) {
        Page plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("nl-NL")
                .setBaseURL(baseUrl())).newPage();
        Someone registrar = Someone.at(plain, "beheer").opens("/beheer/import/rekenblad");
        registrar.presses("Nakijken").isTold("Kies een bestand.");
        uploads(registrar, "afspraken.csv", HEADS + ROWS);
        registrar.presses("Importeren").isTold("2 afspraken zijn ge\u00efmporteerd");
        plain.context().close();
    }

    @Test
    void the_empty_sheet_can_be_filled_in_and_its_example_is_refused(Page page) throws IOException {
        Someone registrar = Someone.at(page, "beheer").opens("/beheer/import/rekenblad");
        Download empty = page.waitForDownload(() -> registrar.follows("CSV-bestand"));
        String text = Files.readString(empty.path());
        assertThat(text).contains("Akkoord;Titel akkoord;Soort akkoord").contains("VOORBEELD");
        uploads(registrar, "leeg.csv", text);
        registrar.reads("E\u00e9n rij klopt niet").reads("Dit is de voorbeeldrij. Verwijder haar.");
    }

    private String baseUrl() {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }
}
