package nl.wederkerig.dossier;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The import of one dossier file that takes long is left, and returned to. */
@BrowserTest
class OneFileWorkBrowserTest {

    private static final String REFERENCE = "NOGMAALS-7";

    @Autowired
    private ApplicationContext application;
    @Autowired
    private KeptDossierWork work;

    private String file;

    @BeforeEach
    void there_is_a_registrar_with_a_file() {
        new Staff(application).has("beheer", "Functioneel beheerder", "GS", Role.REGISTRAR);
        file = OneFileWorkTest.file(application, REFERENCE);
    }

    @Test
    void the_registrar_leaves_a_preview_that_takes_long_and_finds_it_again_when_it_is_ready(Page page) throws SQLException {
        Someone registrar = Someone.at(page, "beheer").opens("/beheer/import").fills("Of plak de inhoud", file);
        try (Connection other = application.getBean(DataSource.class).getConnection()) {
            OneFileWorkTest.holdUpTexts(other);
            registrar.presses("Voorbeeld bekijken").isOn("Voorbeeld van NOGMAALS-7").reads("gebeurtenissen gedaan; u kunt deze pagina verlaten")
                    .checks("one-file-at-work");
            registrar.opens("/").follows("Werk dat langer duurt").reads("bezig").follows("Voorbeeld van NOGMAALS-7").isOn("Voorbeeld van NOGMAALS-7");
            other.rollback();
        }
        registrar.isOn("Dossier importeren").reads("Dit zou worden vastgelegd").checks("one-file-previewed");
        registrar.presses("Importeren").isTold("Het dossier is geïmporteerd.");
    }

    @Test
    void without_a_script_it_is_looked_at_again(Browser browser) throws Exception {
        Page plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("nl-NL")
                .setBaseURL("http://localhost:" + application.getEnvironment().getProperty("local.server.port"))).newPage();
        Someone registrar = Someone.at(plain, "beheer").opens("/beheer/import");
        plain.getByLabel("Kies een dossierbestand").setInputFiles(
                new FilePayload("akkoord.yaml", "application/yaml", file.getBytes(StandardCharsets.UTF_8)));
        registrar.presses("Voorbeeld bekijken");
        plain.waitForURL(address -> !address.endsWith("/beheer/import"));
        work.finished();
        registrar.opens("/werk").follows("Voorbeeld van " + REFERENCE).reads("Dit zou worden vastgelegd");
        try (Connection other = application.getBean(DataSource.class).getConnection()) {
            OneFileWorkTest.holdUpTexts(other);
            registrar.presses("Importeren").isOn("Import van NOGMAALS-7").follows("Opnieuw kijken").isOn("Import van NOGMAALS-7");
            other.rollback();
        }
        work.finished();
        registrar.follows("Opnieuw kijken").isTold("Het dossier is geïmporteerd.");
        plain.context().close();
    }
}
