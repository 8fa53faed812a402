package nl.wederkerig.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class OrganisationsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 10, 26);
    private static final LocalDate MERGER = LocalDate.of(2026, 2, 23);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 22);
    private static final OrganisationId BZK = new OrganisationId("mnre1034");
    private static final OrganisationId EZK = new OrganisationId("mnre1045");
    private static final OrganisationId VRO = new OrganisationId("mnre1171");

    @Autowired
    private Organisations organisations;
    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void there_are_as_many_of_each_as_there_are_in_2026() {
        assertThat(count(Layer.MUNICIPALITY, OrganisationKind.MUNICIPALITY)).isEqualTo(342);
        assertThat(count(Layer.PROVINCE, OrganisationKind.PROVINCE)).isEqualTo(12);
        assertThat(count(Layer.WATER_BOARD, OrganisationKind.WATER_BOARD)).isEqualTo(21);
        assertThat(count(Layer.RIJK, OrganisationKind.MINISTRY)).isEqualTo(12);
        assertThat(count(null, OrganisationKind.HIGH_COUNCIL)).isEqualTo(5);
    }

    @Test
    void the_ministries_of_each_cabinet_are_those_that_there_were() {
        assertThat(ministries(FIRST_DAY)).containsExactly(
                "AZ", "BZ", "BZK", "DEF", "EZK", "FIN", "IenW", "JenV", "LNV", "OCW", "SZW", "VWS");
        assertThat(ministries(LocalDate.of(2024, 7, 2))).containsExactly(
                "AenM", "AZ", "BZ", "BZK", "DEF", "EZ", "FIN", "IenW", "JenV", "KGG", "LVVN", "OCW", "SZW", "VRO", "VWS");
        assertThat(ministries(MERGER)).containsExactly(
                "AZ", "BZ", "BZK", "DEF", "EZK", "FIN", "IenW", "JenV", "LVVN", "OCW", "SZW", "VWS");
    }

    @Test
    void a_renamed_ministry_is_the_same_body_under_each_code() {
        assertThat(organisations.byCode("EZK", LocalDate.of(2024, 7, 1))).contains(EZK);
        assertThat(organisations.byCode("EZK", LocalDate.of(2024, 7, 2))).isEmpty();
        assertThat(organisations.byCode("EZ", LocalDate.of(2024, 7, 2))).contains(EZK);
        assertThat(organisations.byCode("ezk", MERGER)).contains(EZK);
        assertThat(organisations.byId(EZK, LocalDate.of(2025, 1, 1)).name()).isEqualTo("Ministerie van Economische Zaken");
        assertThat(organisations.byCode("LNV", LocalDate.of(2024, 7, 1))).isEqualTo(organisations.byCode("LVVN", LATER));
    }

    @Test
    @Rule("A18")
    void a_ministry_that_was_merged_has_its_successor_from_that_day() {
        assertThat(organisations.successorOf(VRO, MERGER.minusDays(1))).isEqualTo(VRO);
        assertThat(organisations.successorOf(VRO, MERGER)).isEqualTo(BZK);
        assertThat(organisations.successorOf(BZK, MERGER)).isEqualTo(BZK);
        assertThat(organisations.byCode("VRO", MERGER.minusDays(1))).contains(VRO);
        assertThat(organisations.byCode("VRO", MERGER)).isEmpty();
        assertThat(organisations.byId(VRO, LATER).label()).isEqualTo("VRO");
        assertThatThrownBy(() -> organisations.successorOf(new OrganisationId("nobody"), LATER)).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule("A18")
    void successions_between_two_days_exclude_the_first_and_include_the_last() {
        assertThat(organisations.successions(Set.of(VRO, BZK), MERGER.minusDays(1), MERGER))
                .containsExactly(new Succession(VRO, BZK, MERGER));
        assertThat(organisations.successions(Set.of(VRO), MERGER, LATER)).isEmpty();
        assertThat(organisations.successions(Set.of(VRO), FIRST_DAY, MERGER.minusDays(1))).isEmpty();
        assertThat(organisations.successions(Set.of(), FIRST_DAY, LATER)).isEmpty();
    }

    @Test
    void codes_are_found_together_under_the_spelling_that_was_asked() {
        assertThat(organisations.byCodes(List.of("VNG", "uvw", "GM0344", "pv26", "WS0155", "RVS", "AR", "ROB", "GS", "nobody"), LATER))
                .hasSize(9)
                .containsEntry("uvw", new OrganisationId("uvw"))
                .containsEntry("GM0344", new OrganisationId("gm0344"))
                .containsEntry("RVS", new OrganisationId("oorg10008"))
                .doesNotContainKey("nobody");
    }

    @Test
    void associations_have_all_of_theirs_as_members_and_networks_the_known_ones() {
        assertThat(members("vng")).isEqualTo(342);
        assertThat(members("ipo")).isEqualTo(12);
        assertThat(members("uvw")).isEqualTo(21);
        assertThat(members("g4")).isEqualTo(4);
        assertThat(members("g40")).isEqualTo(41);
        assertThat(members("p10")).isEqualTo(20);
        assertThat(organisations.associationsOf(new OrganisationId("gm0344"), LATER))
                .containsExactlyInAnyOrder(new OrganisationId("vng"), new OrganisationId("g4"));
        assertThat(organisations.membersOf(new OrganisationId("vng"), LocalDate.of(2020, 1, 1)))
                .extracting(OrganisationView::shortName).doesNotContain("Voorne aan Zee").contains("Altena");
    }

    @Test
    void every_municipality_is_in_a_province() {
        assertThat(jdbc.queryForObject("""
                select count(*) from organisation m join organisation p on p.id = m.province_id
                 where m.kind = 'MUNICIPALITY' and p.kind = 'PROVINCE'""", Long.class)).isEqualTo(342);
        assertThat(organisations.byId(new OrganisationId("gm0344"), LATER).province()).isEqualTo(new OrganisationId("pv26"));
    }

    @Test
    void lists_are_in_dutch_order() {
        List<String> names = organisations.membersOf(new OrganisationId("vng"), LATER).stream().map(OrganisationView::shortName).toList();

        assertThat(names).startsWith("Aa en Hunze");
        assertThat(names.subList(names.indexOf("Harderwijk"), names.size())).contains("'s-Hertogenbosch");
        assertThat(names.get(names.indexOf("'s-Hertogenbosch") + 1)).startsWith("Het ");
        assertThat(names.get(names.indexOf("IJsselstein") + 1)).startsWith("K");
        assertThat(names.get(names.indexOf("Súdwest-Fryslân") - 1)).startsWith("St");
        assertThat(names.indexOf("De Bilt")).isBetween(names.indexOf("Dantumadiel"), names.indexOf("Delft"));
    }

    @Test
    void a_search_finds_parts_of_present_and_former_names_and_codes_without_minding_accents() {
        assertThat(found("sudwest")).containsExactly("gemeente Súdwest-Fryslân");
        assertThat(found("Natuur en Voedselkwaliteit")).containsExactly("Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur");
        assertThat(found("gm0344")).containsExactly("gemeente Utrecht");
        assertThat(found("'s-hertogenbosch")).containsExactly("gemeente 's-Hertogenbosch");
        assertThat(found("utrecht")).contains("gemeente Utrecht", "provincie Utrecht");
        assertThat(found("%")).isEmpty();
        assertThat(found("'; drop table organisation; --")).isEmpty();
    }

    @Test
    void ended_organisations_are_listed_only_when_asked_for() {
        assertThat(found("Volkshuisvesting")).isEmpty();
        OrganisationPage withEnded = organisations.search(
                new OrganisationSearch("Volkshuisvesting", null, null, true, OrganisationSearch.Sort.NAME, false, 0, 10), LATER);
        assertThat(withEnded.organisations()).extracting(OrganisationView::id).containsExactly(VRO);
    }

    @Test
    void pages_follow_on_each_other_in_every_sort() {
        for (OrganisationSearch.Sort sort : OrganisationSearch.Sort.values()) {
            List<OrganisationId> all = Stream.of(0, 1, 2, 3, 4)
                    .map(page -> organisations.search(new OrganisationSearch(null, null, null, true, sort, true, page, 90), LATER))
                    .flatMap(page -> page.organisations().stream()).map(OrganisationView::id).toList();
            assertThat(all).as(sort.name()).doesNotHaveDuplicates().hasSize(405);
        }
    }

    @Test
    void a_history_has_names_predecessors_and_memberships() {
        OrganisationHistory history = organisations.history(EZK, LATER);

        assertThat(history.names()).extracting(OrganisationName::code).containsExactly("EZK", "EZ", "EZK");
        assertThat(history.names().get(1).until()).isEqualTo(MERGER);
        assertThat(history.predecessors()).extracting(OrganisationView::code).containsExactly("KGG");
        assertThat(organisations.history(VRO, LATER).successor().id()).isEqualTo(BZK);
        assertThat(organisations.history(VRO, LATER).names().get(0).until()).isEqualTo(MERGER);
        assertThat(organisations.history(new OrganisationId("gm0344"), LATER).memberships())
                .extracting(OrganisationView::code).containsExactly("G4", "VNG");
    }

    private List<String> ministries(LocalDate day) {
        return organisations.search(
                        new OrganisationSearch(null, null, OrganisationKind.MINISTRY, false, OrganisationSearch.Sort.CODE, false, 0, 50), day)
                .organisations().stream().map(OrganisationView::code).toList();
    }

    private List<String> found(String text) {
        return organisations.search(
                        new OrganisationSearch(text, null, null, false, OrganisationSearch.Sort.NAME, false, 0, 50), LATER)
                .organisations().stream().map(OrganisationView::name).toList();
    }

    private long count(Layer layer, OrganisationKind kind) {
        return organisations.search(
                new OrganisationSearch(null, layer, kind, false, OrganisationSearch.Sort.NAME, false, 0, 1), LATER).total();
    }

    private int members(String association) {
        return organisations.membersOf(new OrganisationId(association), LATER).size();
    }
}
