package nl.wederkerig.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.spreadsheet.CommitmentSheets;
import nl.wederkerig.spreadsheet.SheetUpload;
import nl.wederkerig.spreadsheet.UploadId;
import nl.wederkerig.spreadsheet.UploadState;
import nl.wederkerig.support.IntegrationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A spreadsheet of running agreements: checked, and imported in one transaction. Aim: ten thousand rows in a minute. */
@IntegrationTest
class BulkImportBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Autowired
    private CommitmentSheets sheets;
    @Autowired
    private PeopleRegister register;
    @Autowired
    private People people;
    @Autowired
    private Organisations organisations;
    @Autowired
    private JdbcTemplate database;

    @Test
    void ten_thousand_rows_of_running_agreements() throws Exception {
        int rows = Measured.size("sheet", 10_000);
        int each = Measured.size("sheet.agreement", 100);
        measured("sheet", rows, sheet(rows, each), people());
        assertThat(database.queryForObject("select count(*) from commitment", Integer.class)).isEqualTo(rows);
    }

    /** All of them in one agreement, of which the first row is there already. */
    @Test
    void ten_thousand_rows_for_an_agreement_that_is_here() throws Exception {
        int rows = Measured.size("sheet", 10_000);
        Actor registrar = people();
        measured("sheet-first", 1, sheet(1, rows + 1), registrar);
        measured("sheet-added", rows, sheet(rows + 1, rows + 1), registrar);
        assertThat(database.queryForObject("select count(*) from commitment", Integer.class)).isEqualTo(rows + 1);
    }

    private void measured(String id, int rows, String sheet, Actor registrar) throws Exception {
        UploadId[] upload = {null};
        double checked = Measured.rate(rows, () -> {
            upload[0] = sheets.upload("lopend.csv", sheet.getBytes(StandardCharsets.UTF_8), registrar);
            return at(UploadState.CHECKED, upload[0], registrar);
        });
        assertThat(sheets.of(upload[0], registrar).canBeImported()).isTrue();
        double imported = Measured.rate(rows, () -> {
            sheets.importAll(upload[0], registrar);
            return at(UploadState.IMPORTED, upload[0], registrar);
        });
        new Measured(id + "-checked", rows, checked, 10_000, 10_000 / 60.0, 1).write();
        new Measured(id + "-imported", rows, imported, 10_000, 10_000 / 60.0, 1).write();
    }

    private Actor people() {
        List.of("VNG", "SZW", "BZK").forEach(code -> person(code, Role.NEGOTIATOR, Role.SIGNATORY));
        return person("GS", Role.REGISTRAR);
    }

    private SheetUpload at(UploadState state, UploadId upload, Actor registrar) {
        Awaitility.await().atMost(Duration.ofMinutes(20)).pollInterval(Duration.ofMillis(200))
                .until(() -> !sheets.of(upload, registrar).state().isAtWork());
        SheetUpload found = sheets.of(upload, registrar);
        assertThat(found.state()).isEqualTo(state);
        return found;
    }

    /** A third of the dates has passed, a third is to come, a third has none. */
    private static String sheet(int rows, int each) {
        StringBuilder sheet = new StringBuilder("Akkoord;Titel;Soort;Thema;Partijen;Gesloten op;Kenmerk;Afspraak;Wie;Aan;Uiterlijk;Bedrag 2027\n");
        for (int row = 0; row < rows; row++) {
            int agreement = row / each;
            String due = row % 3 == 0 ? "1-" + (1 + row % 12) + "-2025" : row % 3 == 1 ? "1-" + (1 + row % 12) + "-2032" : "";
            sheet.append("GROOT-").append(agreement).append(row % each == 0 ? ";Akkoord " + agreement + ";convenant;sociaal-domein;VNG,SZW,BZK;1-3-2024;" : ";;;;;;")
                    .append("A").append(row % each).append(";Afspraak ").append(row).append(" uitvoeren;")
                    .append(row % 2 == 0 ? "VNG;SZW;" : "SZW;VNG,BZK;").append(due).append(";").append(row % 5 == 0 ? "1.000.000" : "").append("\n");
        }
        return sheet.toString();
    }

    private Actor person(String code, Role... roles) {
        return people.actorOf(register.register(new RegisterPerson("Iemand van " + code, organisations.byCode(code, TODAY).orElseThrow(),
                Set.of(roles)), Actor.system()));
    }
}
