package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.agreement.Registrations.negotiator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who sees what: every kind of person against every kind of agreement, alone and in a list. */
@IntegrationTest
@Import({RecordingProcess.InPlaceOfTheModels.class, Road.class})
class AgreementVisibilityTest {

    private static final OrganisationId FIN = Registrations.FIN;
    private static final OrganisationId AZ = new OrganisationId("mnre1010");
    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final OrganisationId COURT_OF_AUDIT = new OrganisationId("oorg10229");
    private static final OrganisationId SECRETARIAT = new OrganisationId("gs");

    /** F full, M as a member, P as everyone, - not at all: in preparation, agreed, referred, in force, public, without co-signer. */
    private static final Map<Actor, String> TABLE = new LinkedHashMap<>();

    static {
        TABLE.put(actor(VNG, Role.NEGOTIATOR), "FFFFFF");
        TABLE.put(actor(VNG, Role.SIGNATORY), "FFFFFF");
        TABLE.put(actor(VNG, Role.EXECUTIVE), "FFFFFF");
        TABLE.put(actor(BZK, Role.BZK_LIAISON), "FFFFFF");
        TABLE.put(actor(BZK, Role.SIGNATORY), "FFFFF-");
        TABLE.put(actor(BZK, Role.EXECUTIVE), "FFFFFF");
        TABLE.put(actor(IPO, Role.NEGOTIATOR), "FFFFF-");
        TABLE.put(actor(FIN, Role.NEGOTIATOR), "----P-");
        TABLE.put(actor(FIN, Role.EXECUTIVE), "----P-");
        TABLE.put(actor(UTRECHT, Role.NEGOTIATOR), "-MMMM-");
        TABLE.put(actor(UTRECHT, Role.EXECUTIVE), "-MMMM-");
        TABLE.put(actor(AZ, Role.CABINET_SECRETARY), "--F-P-");
        TABLE.put(actor(AZ, Role.EXECUTIVE), "FFFFFF");
        TABLE.put(actor(COURT_OF_AUDIT, Role.AUDITOR), "FFFFFF");
        TABLE.put(actor(SECRETARIAT, Role.REGISTRAR), "----P-");
        TABLE.put(actor(SECRETARIAT, Role.OPERATOR), "----P-");
        TABLE.put(actor(null, Role.ARBITER), "----P-");
        TABLE.put(Actor.system(), "FFFFFF");
    }

    @Autowired
    private Road road;

    private List<AgreementId> kinds;

    @BeforeEach
    void one_of_each_kind() {
        AgreementId referred = road.agreed(valid());
        road.on("2026-03-20", () -> road.signing.referredToCabinet(referred));
        AgreementId open = road.inForce(valid());
        road.on("2026-03-21", () -> road.inForce.markPublic(open, true, negotiator(VNG)));
        kinds = List.of(
                road.registered(valid()), road.agreed(valid()), referred, road.inForce(valid()), open,
                road.registered(Registrations.valid().parties(
                        new PartyKey(VNG, PartyRole.DECENTRAL), new PartyKey(SZW, PartyRole.LINE_MINISTRY))));
    }

    @Test
    void everybody_sees_what_the_table_says_alone_and_in_lists() {
        Map<String, String> found = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        TABLE.forEach((actor, sights) -> {
            expected.put(name(actor), sights + " " + sights.chars().filter(sight -> sight != '-').count());
            found.put(name(actor), sights(actor) + " " + listed(actor));
        });

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_member_sees_the_text_agreed_on_and_nothing_of_the_table() {
        AgreementView view = road.agreements.view(kinds.get(1), actor(UTRECHT, Role.EXECUTIVE));

        assertThat(view.arrangement()).isNull();
        assertThat(view.acts()).isEmpty();
        assertThat(road.agreements.texts(kinds.get(1), actor(UTRECHT, Role.EXECUTIVE))).extracting(TextVersionView::version)
                .containsExactly(1);
    }

    @Test
    void what_bzk_found_beforehand_is_seen_by_the_rijk_only() {
        AgreementId agreement = road.negotiating(valid());
        road.on("2026-02-02", () -> road.negotiation.proposeText(agreement, "Tekst", null, negotiator(SZW)));
        road.on("2026-02-03", () -> road.negotiation.askCheck(agreement, 1, negotiator(SZW)));
        road.on("2026-02-12", () -> road.negotiation.answerCheck(
                agreement, true, Ground.FINANCIAL_BASIS, "Neem de indexering op", actor(BZK, Role.BZK_LIAISON)));

        assertThat(road.agreements.view(agreement, negotiator(SZW)).priorChecks()).hasSize(1);
        assertThat(road.agreements.view(agreement, actor(AZ, Role.EXECUTIVE)).priorChecks()).hasSize(1);
        assertThat(road.agreements.view(agreement, negotiator(VNG)).priorChecks()).isEmpty();
        assertThat(road.agreements.view(agreement, actor(COURT_OF_AUDIT, Role.AUDITOR)).priorChecks()).isEmpty();
    }

    @Test
    void a_list_costs_four_statements_at_most_whatever_its_size() {
        AgreementQuery query = new AgreementQuery("loket", Set.of(), VNG, "sociaal-domein", AgreementQuery.Sort.TERM_END, true, 0, 100);
        List<String> statements = CountedStatements.of(() ->
                assertThat(road.agreements.list(query, actor(VNG, Role.NEGOTIATOR)).rows()).hasSize(6));

        assertThat(statements).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    @Rule("A5")
    void a_text_that_all_have_accepted_waits_for_who_completes_the_checks() {
        AgreementId agreement = road.agreed(valid().checks(null, null));

        assertThat(road.view(agreement).waitsFor()).containsExactly(SZW, BZK);
    }

    @Test
    void a_list_says_whom_an_agreement_waits_for_as_its_page_does() {
        road.agreed(valid().checks(null, null));
        AgreementQuery all = new AgreementQuery(null, Set.of(), null, null, AgreementQuery.Sort.REFERENCE, false, 0, 100);
        Actor vng = negotiator(VNG);

        assertThat(road.agreements.list(all, vng).rows()).isNotEmpty().allSatisfy(row ->
                assertThat(row.waitsFor()).containsExactlyInAnyOrderElementsOf(road.agreements.view(row.id(), vng).waitsFor()));
    }

    private String sights(Actor actor) {
        StringBuilder sights = new StringBuilder();
        for (AgreementId agreement : kinds) {
            boolean visible = road.agreements.isVisible(agreement, actor);
            sights.append(visible ? road.agreements.view(agreement, actor).sight().name().charAt(0) : '-');
            assertThat(road.agreements.visible(List.of(agreement), actor)).hasSize(visible ? 1 : 0);
        }
        return sights.toString();
    }

    private long listed(Actor actor) {
        return road.agreements.list(
                new AgreementQuery(null, Set.of(), null, null, AgreementQuery.Sort.REFERENCE, false, 0, 50), actor).total();
    }

    private static Registrations valid() {
        return Registrations.valid().and(IPO, PartyRole.OBSERVER);
    }

    private static Actor actor(OrganisationId organisation, Role role) {
        return new Actor(PersonId.create(), organisation, Set.of(role));
    }

    private static String name(Actor actor) {
        return actor.organisation() + " " + actor.roles();
    }
}
