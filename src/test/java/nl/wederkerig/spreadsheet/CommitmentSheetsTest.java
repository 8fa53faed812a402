package nl.wederkerig.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.support.IntegrationTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class CommitmentSheetsTest {

    private static final String HEADS =
            "Akkoord;Titel;Soort;Thema;Partijen;Gesloten op;Kenmerk;Afspraak;Wie;Aan;Uiterlijk;Bedrag 2026;Soort geld;Na afspraak;Opmerkingen\n";
    private static final String FIRST =
            "LOPEND-1;Samen aan de slag;convenant;sociaal-domein;VNG; SZW;1 mei 2024;A1;Een loket openen;VNG;SZW;31-12-2030;1.314.000;incidenteel;;x\n"
                    .replace("VNG; SZW", "\"VNG; SZW\"");
    private static final String SECOND = "LOPEND-1;;;;;;A2;Het loket betalen;SZW;VNG;;;;A1;\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Autowired
    private CommitmentSheets sheets;
    @Autowired
    private Agreements agreements;
    @Autowired
    private Commitments commitments;
    @Autowired
    private DossierHistory history;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private PeopleRegister register;
    @Autowired
    private People people;
    @Autowired
    private Organisations organisations;
    @Autowired
    private JdbcTemplate database;

    private Actor registrar;

    @BeforeEach
    void there_are_people() {
        registrar = person("GS", Role.REGISTRAR);
        List.of("VNG", "SZW", "BZK").forEach(code -> person(code, Role.NEGOTIATOR, Role.SIGNATORY));
    }

    private Actor person(String code, Role... roles) {
        return people.actorOf(register.register(new RegisterPerson("Iemand van " + code, organisations.byCode(code, TODAY).orElseThrow(),
                Set.of(roles)), Actor.system()));
    }

    private SheetUpload checked(String text) {
        return at(UploadState.CHECKED, sheets.upload("afspraken.csv", text.getBytes(StandardCharsets.UTF_8), registrar));
    }

    private SheetUpload imported(String text) {
        SheetUpload upload = checked(text);
        assertThat(told(upload)).isEmpty();
        sheets.importAll(upload.id(), registrar);
        return at(UploadState.IMPORTED, upload.id());
    }

    private SheetUpload at(UploadState state, UploadId upload) {
        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofMinutes(2))
                .until(() -> !sheets.of(upload, registrar).state().isAtWork());
        SheetUpload found = sheets.of(upload, registrar);
        assertThat(found.state()).isEqualTo(state);
        return found;
    }

    private List<String> told(SheetUpload upload) {
        return sheets.rows(upload.id(), Set.of(), 0, 500, registrar).stream().flatMap(row -> row.faults().stream()
                .map(fault -> row.row() + " " + fault.column() + " " + fault.english())).toList();
    }

    private AgreementId agreement(String reference) {
        return agreements.byReference(reference, Actor.system()).orElseThrow();
    }

    private Map<String, CommitmentView> commitmentsOf(String reference) {
        return commitments.of(agreement(reference), Actor.system()).stream()
                .collect(java.util.stream.Collectors.toMap(CommitmentView::key, each -> each));
    }

    private List<String> events(String reference) {
        return history.after(agreement(reference), 0).stream().map(RecordedEvent::type).toList();
    }

    private long count(String table) {
        return database.queryForObject("select count(*) from " + table, Long.class);
    }

    @Test
    @Rule("A2")
    void an_agreement_concluded_before_comes_into_force_on_its_day_with_its_commitments() {
        SheetUpload upload = imported(HEADS + FIRST + SECOND);

        AgreementView view = agreements.view(agreement("LOPEND-1"), Actor.system());
        assertThat(view.header().status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(view.header().existing()).isTrue();
        assertThat(view.header().inForceOn()).isEqualTo(LocalDate.of(2024, 5, 1));
        Map<String, CommitmentView> all = commitmentsOf("LOPEND-1");
        assertThat(all.get("A1").status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(all.get("A1").due()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(all.get("A1").amounts().get(2026)).isEqualByComparingTo("1314000");
        assertThat(all.get("A2").status()).isEqualTo(CommitmentStatus.CONDITIONAL);
        assertThat(upload.ignored()).containsExactly("Opmerkingen");
        assertThat(upload.unsettled()).containsExactly("LOPEND-1");
        RecordedEvent registered = history.after(agreement("LOPEND-1"), 0).get(0);
        assertThat(registered.person()).isEqualTo(registrar.person());
    }

    @Test
    void a_preview_keeps_nothing() {
        SheetUpload upload = checked(HEADS + FIRST + SECOND);

        assertThat(upload.fates()).isEqualTo(Map.of(RowFate.NEW_AGREEMENT, 2));
        assertThat(upload.canBeImported()).isTrue();
        assertThat(agreements.byReference("LOPEND-1", Actor.system())).isEmpty();
        assertThat(count("commitment")).isZero();
    }

    @Test
    void importing_twice_gives_no_doubles() {
        imported(HEADS + FIRST + SECOND);
        long before = count("recorded_event");

        SheetUpload again = checked(HEADS + FIRST + SECOND);
        assertRefused("nothing-new", () -> sheets.importAll(again.id(), registrar));

        assertThat(again.fates()).isEqualTo(Map.of(RowFate.UNCHANGED, 2));
        assertThat(again.canBeImported()).isFalse();
        assertThat(count("commitment")).isEqualTo(2);
        assertThat(count("recorded_event")).isEqualTo(before);
    }

    @Test
    @Rule("A15")
    void a_row_that_says_something_else_than_what_is_there_changes_nothing_and_is_told_by_its_column() {
        imported(HEADS + FIRST + SECOND);

        SheetUpload upload = checked(HEADS + FIRST.replace("31-12-2030", "31-12-2031").replace("1.314.000", "1.315.000") + SECOND);

        assertThat(upload.fates()).isEqualTo(Map.of(RowFate.DIFFERS, 1, RowFate.UNCHANGED, 1));
        assertThat(told(upload)).hasSize(2).allMatch(fault -> fault.contains("something else than what is recorded"))
                .anyMatch(fault -> fault.startsWith("2 K ")).anyMatch(fault -> fault.startsWith("2 L "));
        assertThat(upload.canBeImported()).isFalse();
    }

    @Test
    @Rule("A2")
    void a_commitment_comes_to_an_agreement_that_was_entered_afterwards_and_the_record_says_who_and_from_which_file() {
        imported(HEADS + FIRST + SECOND);

        SheetUpload upload = imported(HEADS + FIRST + SECOND + "LOPEND-1;;;;;;A3;Het loket sluiten;VNG;SZW;1-1-2031;;;;\n");

        assertThat(upload.fates()).isEqualTo(Map.of(RowFate.UNCHANGED, 2, RowFate.NEW_COMMITMENT, 1));
        assertThat(commitmentsOf("LOPEND-1").get("A3").status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(events("LOPEND-1")).containsSequence("CommitmentEntered", "CommitmentOpened");
        RecordedEvent entered = history.after(agreement("LOPEND-1"), 0).stream().filter(event -> event.type().equals("CommitmentEntered"))
                .findFirst().orElseThrow();
        assertThat(entered.person()).isEqualTo(registrar.person());
        assertThat(entered.payload()).containsEntry("file", "afspraken.csv").containsEntry("commitment", "A3");
    }

    @Test
    @Rule("A4")
    void nothing_comes_to_a_text_that_was_signed_here() throws Exception {
        dossiers.importFile(java.nio.file.Files.readString(java.nio.file.Path.of("src/test/resources/dossiers/A13-in-force-on-the-agreed-date.yaml")),
                Actor.system());
        String reference = database.queryForObject("select reference from agreement", String.class);

        SheetUpload upload = checked("Akkoord;Kenmerk;Afspraak;Wie;Aan\n" + reference + ";NIEUW;Iets erbij;SZW;VNG\n");

        assertThat(told(upload)).singleElement().asString().contains("signed here");
    }

    @Test
    void all_faults_are_told_at_once_each_with_its_row_and_column() {
        String sheet = "Akkoord;Titel;Soort;Thema;Partijen;Gesloten op;Kenmerk;Afspraak;Wie;Aan;Uiterlijk;2026;Bewijs vereist\n"
                + "L-1;Titel;feest;onbekend;VNG,SZW;31-2-2024;A1;Iets doen;VNG;SZW;1/5/2026;1,314;misschien\n"
                + "L-1;;;;;;A1;Nog iets;XYZ;;;;\n"
                + ";;;;;;A3;Zonder akkoord;VNG;SZW;;;\n"
                + "L 2!;Titel;convenant;sociaal-domein;VNG,SZW;1-5-2024;" + "a b" + ";<b>vet</b>\u0007;SZW;SZW;;;\n";

        SheetUpload upload = checked(sheet);

        assertThat(told(upload)).extracting(fault -> fault.split(" ")[0] + fault.split(" ")[1])
                .contains("2C", "2D", "2F", "2K", "2L", "2M", "3G", "3I", "3J", "4A", "5A", "5G", "5H", "5J");
        assertThat(upload.fates()).isEqualTo(Map.of(RowFate.FAULTY, 4));
    }

    @Test
    void columns_that_are_missing_are_told_with_the_row_of_the_headings() {
        SheetUpload upload = checked("Akkoord;Kenmerk;Afspraak\nL-1;A1;Iets\n");

        assertThat(told(upload)).contains("1 null The column Who is missing.", "1 null The column To is missing.");
        assertThat(upload.canBeImported()).isFalse();
    }

    @Test
    void all_of_it_or_nothing_also_when_a_rule_refuses_the_last_agreement() {
        String noMinistry = "LOPEND-2;Zonder ministerie;convenant;sociaal-domein;\"VNG; BZK (medeondertekenaar)\";1 mei 2024;A1;Iets;VNG;BZK;;;;;\n";

        SheetUpload upload = checked(HEADS + FIRST + SECOND + noMinistry);
        assertRefused("faulty", () -> sheets.importAll(upload.id(), registrar));

        assertThat(told(upload)).singleElement().asString().startsWith("4 null ");
        assertThat(count("agreement")).isZero();
    }

    @Test
    void who_is_missing_at_a_party_is_told_beforehand() {
        SheetUpload upload = checked(HEADS + FIRST.replace("VNG; SZW", "VNG; SZW; VWS"));

        assertThat(told(upload)).hasSize(2).allMatch(fault -> fault.contains("VWS"));
    }

    @Test
    @Rule("C4")
    void commitments_that_wait_for_each_other_are_refused() {
        SheetUpload upload = checked(HEADS + FIRST.replace("incidenteel;;", "incidenteel;A2;") + SECOND);

        assertThat(told(upload)).singleElement().asString().contains("A1 \u2192 A2 \u2192 A1");
    }

    @Test
    void an_upload_is_there_for_the_registrar_who_made_it_and_for_nobody_else() {
        SheetUpload upload = checked(HEADS + FIRST);
        Actor colleague = person("GS", Role.REGISTRAR);
        Actor negotiator = person("VNG", Role.NEGOTIATOR);

        for (Actor other : List.of(colleague, negotiator)) {
            assertThatThrownBy(() -> sheets.of(upload.id(), other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> sheets.importAll(upload.id(), other)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> sheets.upload("x.csv", HEADS.getBytes(StandardCharsets.UTF_8), negotiator)).isInstanceOf(NotFound.class);
        assertThat(sheets.mine(colleague)).isEmpty();
        assertThat(sheets.mine(registrar)).extracting(SheetUpload::id).containsExactly(upload.id());
    }

    @Test
    void what_a_restart_broke_off_is_told_and_can_be_begun_again() {
        SheetUpload upload = checked(HEADS + FIRST);
        database.update("update spreadsheet_upload set state = 'IMPORTING', touched_at = touched_at - interval '2 minutes'");

        assertThat(sheets.of(upload.id(), registrar).state()).isEqualTo(UploadState.FAILED);
        sheets.importAll(upload.id(), registrar);

        at(UploadState.IMPORTED, upload.id());
        assertThat(count("agreement")).isEqualTo(1);
    }

    @Test
    @Rule("T95")
    void what_was_imported_is_not_imported_again_and_what_is_gone_is_not_thrown_away_again() {
        SheetUpload upload = imported(HEADS + FIRST);

        assertRefused("imported", () -> sheets.importAll(upload.id(), registrar));
        sheets.discard(upload.id(), registrar);
        assertThatThrownBy(() -> sheets.discard(upload.id(), registrar)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheets.importAll(upload.id(), registrar)).isInstanceOf(NotFound.class);
        assertThat(count("agreement")).isEqualTo(1);
    }

    @Test
    @Rule("T95")
    void what_is_at_work_is_neither_begun_nor_thrown_away() {
        SheetUpload upload = checked(HEADS + FIRST);
        database.update("update spreadsheet_upload set state = 'IMPORTING'");

        assertRefused("at-work", () -> sheets.importAll(upload.id(), registrar));
        assertRefused("at-work", () -> sheets.discard(upload.id(), registrar));
        assertThat(sheets.mine(registrar)).hasSize(1);
        assertThat(count("agreement")).isZero();
    }

    private static void assertRefused(String why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.of("T95", why)));
    }

    @Test
    void an_upload_that_nobody_touches_is_gone_after_some_days() {
        SheetUpload upload = checked(HEADS + FIRST);
        database.update("update spreadsheet_upload set touched_at = touched_at - interval '8 days'");

        checked(HEADS + FIRST);

        assertThatThrownBy(() -> sheets.of(upload.id(), registrar)).isInstanceOf(NotFound.class);
    }
}
