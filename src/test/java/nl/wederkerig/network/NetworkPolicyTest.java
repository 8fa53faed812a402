package nl.wederkerig.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.Rule;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.network.MinistryTables.TableView;
import nl.wederkerig.shared.OrganisationId;
import org.junit.jupiter.api.Test;

class NetworkPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final OrganisationId VWS = new OrganisationId("vws");
    private static final OrganisationId BZK = new OrganisationId("bzk");
    private static final OrganisationId VNG = new OrganisationId("vng");
    private static final Set<OrganisationId> WATCHING = Set.of(BZK, VNG);
    private static final TableView WITH_G4 = table("a", VWS, "g4");
    private static final TableView WITH_G40 = table("b", VWS, "g40");
    private static final TableView WITH_VNG = table("c", VWS, "vng", "g4");
    private static final TableView WITH_BZK = table("d", VWS, "bzk", "gm0344");

    @Test
    @Rule("T60")
    void what_has_no_aim_no_link_or_no_last_day_and_what_is_past_it_is_pointed_out() {
        assertThat(NetworkPolicy.findings(null, null, null, null, null, TODAY)).containsExactly(Finding.NO_AIM, Finding.NO_LINKING_PIN, Finding.NO_END);
        assertThat(NetworkPolicy.findings("Doel", "Bestuurslid", TODAY, null, null, TODAY)).as("its last day is within").isEmpty();
        assertThat(NetworkPolicy.findings("Doel", "Bestuurslid", TODAY.minusDays(1), null, null, TODAY)).containsExactly(Finding.OUTLIVED);
        assertThat(NetworkPolicy.findings(null, null, TODAY.minusDays(1), TODAY, TODAY.minusDays(1), TODAY)).as("it has ended").isEmpty();
    }

    @Test
    @Rule("T61")
    void a_report_is_due_a_term_after_the_last_one_and_late_the_day_after() {
        LocalDate due = NetworkPolicy.reportTerm("P1M", LocalDate.of(2026, 1, 30)).orElseThrow().end(Holidays.statutory()).lastDay();

        assertThat(due).as("28 February 2026 is a Saturday").isEqualTo(TODAY);
        assertThat(NetworkPolicy.findings("Doel", "Bestuurslid", TODAY.plusYears(1), null, due, TODAY)).isEmpty();
        assertThat(NetworkPolicy.findings("Doel", "Bestuurslid", TODAY.plusYears(1), null, due, TODAY.plusDays(1))).containsExactly(Finding.REPORT_LATE);
        assertThat(NetworkPolicy.reportTerm(null, TODAY)).isEmpty();
    }

    @Test
    @Rule("T63")
    void one_table_is_no_shopping_nor_are_several_at_which_somebody_watches() {
        assertThat(NetworkPolicy.unattended(List.of(WITH_G4), WATCHING)).isEmpty();
        assertThat(NetworkPolicy.unattended(List.of(WITH_VNG, WITH_BZK), WATCHING)).isEmpty();
        assertThat(NetworkPolicy.unattended(List.of(table("e", BZK, "g4"), table("f", BZK, "g40")), WATCHING)).as("BZK itself").isEmpty();
    }

    @Test
    @Rule("T63")
    void of_several_tables_those_without_an_association_and_without_bzk_are_named() {
        assertThat(NetworkPolicy.unattended(List.of(WITH_G4, WITH_G40), WATCHING)).containsExactly(WITH_G4, WITH_G40);
        assertThat(NetworkPolicy.unattended(List.of(WITH_VNG, WITH_G40), WATCHING)).containsExactly(WITH_G40);
    }

    private static TableView table(String title, OrganisationId ministry, String... with) {
        return new TableView(new TableId(UUID.nameUUIDFromBytes(title.getBytes())), ministry, "wonen", title, TODAY, null,
                List.of(with).stream().map(OrganisationId::new).toList(), false);
    }
}
