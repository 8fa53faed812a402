package nl.wederkerig.web.meeting;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewPoint;
import nl.wederkerig.meeting.Proposal;
import nl.wederkerig.meeting.ProposalReason;
import nl.wederkerig.meeting.ProposedAgenda;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What the product proposes for an agenda, and what each party writes for itself. */
@IntegrationTest
class ProposedAgendaTest {

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    private MeetingTable table;

    @BeforeEach
    void a_negotiation_that_runs() {
        table = new MeetingTable(web, application);
    }

    private List<Proposal> proposed(MeetingId meeting, OrganisationId to) {
        List<Proposal> found = new ArrayList<>();
        table.act(to, actor -> found.addAll(application.getBean(ProposedAgenda.class).of(meeting, actor).first()));
        return found;
    }

    @Test
    @Rule("T4")
    void a_term_that_ends_before_long_is_proposed_and_one_that_ends_later_is_not() {
        assertThat(proposed(table.planned("2026-04-01", SZW), VNG)).isEmpty();

        table.on("2026-05-20");
        MeetingId meeting = table.planned("2026-05-22", SZW);

        assertThat(proposed(meeting, VNG)).extracting(Proposal::reason, Proposal::label, Proposal::lastDay)
                .containsExactly(tuple(ProposalReason.EXPIRING, "negotiation-term", LocalDate.of(2026, 7, 15)));
    }

    @Test
    @Rule("T4")
    void a_commitment_that_is_late_is_proposed_and_a_dispute_that_is_with_a_third_party_comes_before_it() {
        Road late = new Road(application).inSigning().signedByParties().on("2026-03-12").signs(BZK);
        new Road(application).opened().declareDeadlock();
        table.on("2027-06-10");
        MeetingId meeting = table.planned("2027-06-20", SZW);

        List<Proposal> found = proposed(meeting, VNG);

        assertThat(found).extracting(Proposal::reason).startsWith(ProposalReason.ESCALATED).contains(ProposalReason.DUE).isSorted();
        assertThat(found).filteredOn(each -> each.reason() == ProposalReason.DUE).extracting(Proposal::agreement, Proposal::commitment, Proposal::wording)
                .containsExactly(tuple(late.agreement(), "loket", "Een landelijk loket openen"));
        assertThat(found).filteredOn(each -> "deadlock-1".equals(each.dispute())).extracting(Proposal::disputeKind).containsExactly("DEADLOCK");
        assertThat(found).filteredOn(each -> each.reason() == ProposalReason.ESCALATED).as("a deadlock is one matter").hasSize(1);
    }

    @Test
    @Rule("T4")
    void what_is_not_between_those_who_meet_is_not_proposed_nor_what_only_the_rijk_may_know() {
        table.act(SZW, actor -> application.getBean(Negotiation.class).askCheck(table.agreement(), 1, actor));
        table.on("2026-03-20");
        MeetingId withBzk = table.planned("2026-03-25", BZK, SZW);
        MeetingId withIpo = table.planned("2026-03-25", IPO);

        assertThat(proposed(withBzk, SZW)).extracting(Proposal::label).doesNotContain("check-asked");
        table.on("2026-06-20");
        assertThat(proposed(withBzk, VNG)).isNotEmpty().allMatch(Proposal::ofTable);
        assertThat(proposed(withIpo, VNG)).isEmpty();
        assertThat(proposed(withIpo, IPO)).isEmpty();
    }

    @Test
    @Rule("T4")
    void what_presses_is_ticked_beforehand_only_where_its_ministry_sits_at_the_table() throws Exception {
        new Road(application).opened().declareDeadlock();
        table.on("2027-06-10");
        MeetingId withMinistry = table.planned("2027-06-20", SZW);
        MeetingId without = table.planned("2027-06-21", BZK);

        assertThat(proposed(without, VNG)).isNotEmpty().noneMatch(Proposal::ofTable);
        assertThat(table.get(VNG, "/overleggen/" + withMinistry + "/voorstel?taal=nl").getContentAsString()).contains("checked=\"checked\"",
                "1 punt is alvast aangevinkt, omdat het dringt", "Haal het vinkje weg");
        assertThat(table.get(VNG, "/overleggen/" + without + "/voorstel?taal=nl").getContentAsString())
                .doesNotContain("checked=\"checked\"", "alvast aangevinkt");
    }

    @Test
    @Rule("T4")
    void what_is_ticked_comes_on_the_agenda_and_is_not_proposed_again() throws Exception {
        table.on("2026-06-20");
        String page = "/overleggen/" + table.planned("2026-06-25", SZW);
        String shown = table.get(VNG, page + "/voorstel").getContentAsString();
        assertThat(shown).contains("Loopt af", "Overeenstemming over een tekst", table.reference()).doesNotContain("??");
        assertThat(table.get(VNG, page + "/voorstel?taal=en").getContentAsString()).contains("About to end").doesNotContain("??");

        assertThat(table.post(VNG, page + "/voorstel?taal=nl", Map.of()).getStatus()).isEqualTo(400);
        MockHttpServletResponse sent = table.post(VNG, page + "/voorstel",
                Map.of("punten", shown.replaceAll("(?s).*name=\"punten\"[^>]*value=\"([^\"]+)\".*", "$1")));

        assertThat(sent.getRedirectedUrl()).endsWith(page);
        assertThat(table.get(SZW, page).getContentAsString()).contains("Overeenstemming over een tekst");
        assertThat(table.get(VNG, page + "/voorstel").getContentAsString()).contains("Er is niets voor te stellen");
        assertThat(table.get(IPO, page + "/voorstel").getStatus()).isEqualTo(404);
        assertThat(table.get(VNG, Role.EXECUTIVE, page + "/voorstel").getStatus()).isEqualTo(404);
    }

    @Test
    @Rule("T5")
    void the_note_of_a_party_is_seen_by_its_own_side_and_by_nobody_else() throws Exception {
        String page = "/overleggen/" + table.planned("2026-04-01", SZW);
        assertThat(table.post(VNG, page + "/annotatie", Map.of("note", "Niet onder de twaalf miljoen.", "revision", "")).getStatus()).isEqualTo(302);
        assertThat(table.post(SZW, page + "/annotatie", Map.of("note", "Tien is genoeg.")).getStatus()).isEqualTo(302);

        for (Role role : List.of(Role.NEGOTIATOR, Role.EXECUTIVE, Role.SIGNATORY)) {
            assertThat(table.get(VNG, role, page + "/map").getContentAsString()).contains("Niet onder de twaalf miljoen.", "Alleen voor VNG")
                    .doesNotContain("Tien is genoeg.", "??");
            assertThat(table.get(VNG, role, page).getContentAsString()).contains("Niet onder de twaalf miljoen.", "andere partijen zien die niet")
                    .doesNotContain("Tien is genoeg.", "??");
        }
        assertThat(table.get(SZW, page + "/map?taal=en").getContentAsString()).contains("Tien is genoeg.").doesNotContain("twaalf miljoen", "??");
        for (String path : List.of("", "/annotatie", "/map")) {
            assertThat(table.get(SZW, page + path).getContentAsString()).as(path).doesNotContain("twaalf miljoen");
            assertThat(table.get(BZK, Role.AUDITOR, page + path).getContentAsString()).doesNotContain("twaalf miljoen", "Tien is genoeg");
            assertThat(table.get(IPO, page + path).getStatus()).isEqualTo(404);
            assertThat(table.get(new OrganisationId("gs"), Role.REGISTRAR, page + path).getStatus()).isEqualTo(404);
        }
        assertThat(table.get(BZK, Role.AUDITOR, page + "/map").getStatus()).isEqualTo(404);
        assertThat(table.recorded()).noneMatch(payload -> payload.contains("twaalf miljoen"));
    }

    @Test
    @Rule({"T5", "T9"})
    void in_no_role_of_any_other_organisation_does_somebody_find_a_note_or_what_was_told_to_the_own_constituency() throws Exception {
        String page = "/overleggen/" + table.planned("2026-03-10", SZW, BZK);
        table.post(VNG, page + "/annotatie", Map.of("note", "Niet onder de twaalf miljoen."));
        table.post(VNG, page + "/sluiten", Map.of());
        table.post(VNG, page + "/terugkoppelen", Map.of("report", "Wij houden vast aan twaalf miljoen."));
        assertThat(table.get(VNG, page + "/map").getContentAsString()).contains("Niet onder de twaalf miljoen.");
        assertThat(table.get(VNG, page).getContentAsString()).contains("Wij houden vast aan twaalf miljoen.");

        for (String code : List.of("SZW", "BZK", "AZ", "AR", "GS", "RVS", "IPO")) {
            OrganisationId organisation = table.bean(Organisations.class).byCode(code, LocalDate.of(2026, 3, 1)).orElseThrow();
            List<Role> roles = Stream.of(Role.values()).filter(role -> table.canBe(organisation, role)).toList();
            assertThat(roles).as(code).isNotEmpty();
            for (Role role : roles) {
                for (String path : List.of(page, page + "/map", page + "/annotatie", "/overleggen/terugkoppelingen", "/overleggen.csv",
                        "/akkoorden/" + table.agreement() + "/geschiedenis", "/akkoorden/" + table.agreement() + "/dossier.yaml", "/zoeken?zoek=twaalf")) {
                    assertThat(table.get(organisation, role, path).getContentAsString()).as("%s for %s of %s", path, role, code).doesNotContain("twaalf miljoen");
                }
            }
        }
    }

    @Test
    @Rule("T5")
    void an_export_holds_the_note_of_the_own_side_alone_and_an_import_gives_it_again() throws Exception {
        MeetingId meeting = table.planned("2026-04-01", SZW);
        table.act(VNG, actor -> table.bean(Meetings.class).putOnAgenda(meeting, List.of(new NewPoint("Stand", table.agreement(), null, null)), actor));
        table.post(VNG, "/overleggen/" + meeting + "/annotatie", Map.of("note", "Niet onder de twaalf miljoen.", "revision", ""));
        table.post(SZW, "/overleggen/" + meeting + "/annotatie", Map.of("note", "Tien is genoeg."));

        String file = exported(VNG);
        assertThat(file).contains("Dit bestand bevat wat alleen voor de eigen kant is", "write-note", "Niet onder de twaalf miljoen.").doesNotContain("Tien is genoeg");
        assertThat(exported(SZW)).contains("Tien is genoeg.").doesNotContain("twaalf miljoen");
        assertThat(exported(BZK)).doesNotContain("write-note", "eigen kant", "twaalf miljoen", "Tien is genoeg");
        List<String> whole = new ArrayList<>();
        DossierFiles files = table.bean(DossierFiles.class);
        table.road().does(() -> {
            String all = files.export(table.agreement(), Actor.system());
            whole.add(all);
            whole.add(files.export(files.importFile(all.replaceFirst("reference: \\S+", "reference: NOGMAALS-5"), Actor.system()), Actor.system()));
        });
        assertThat(whole.get(0)).contains("Niet onder de twaalf miljoen.", "Tien is genoeg.");
        assertThat(whole.get(1).replace("NOGMAALS-5", "X")).isEqualTo(whole.get(0).replaceFirst("reference: \\S+", "reference: X"));
    }

    private String exported(OrganisationId to) throws Exception {
        return table.get(to, "/akkoorden/" + table.agreement() + "/dossier.yaml").getContentAsString();
    }

    @Test
    @Rule("T5")
    void two_who_write_at_once_do_not_overwrite_each_other() throws Exception {
        String page = "/overleggen/" + table.planned("2026-04-01", SZW);
        table.post(VNG, page + "/annotatie", Map.of("note", "Eerste."));
        table.post(VNG, page + "/annotatie", Map.of("note", "Tweede.", "revision", "1"));

        MockHttpServletResponse late = table.post(VNG, page + "/annotatie", Map.of("note", "Ook op de eerste.", "revision", "1"));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("Een collega wijzigde de annotatie", "Ook op de eerste.");
        assertThat(table.get(VNG, page + "/map").getContentAsString()).contains("Tweede.");
    }
}
