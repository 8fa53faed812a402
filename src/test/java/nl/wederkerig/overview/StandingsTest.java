package nl.wederkerig.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.overview.Standings.Answering;
import nl.wederkerig.overview.Standings.Consulting;
import nl.wederkerig.overview.Standings.Late;
import nl.wederkerig.overview.Standings.Row;
import nl.wederkerig.overview.Standings.Summary;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where agreements stand on a day, also on a day that has passed, of dossiers that went through the real processes. */
@IntegrationTest
class StandingsTest {

    private static final OrganisationId VNG = Registrations.VNG;
    private static final OrganisationId SZW = Registrations.SZW;
    private static final OrganisationId BZK = Registrations.BZK;

    @Autowired
    private ApplicationContext application;
    @Autowired
    private Standings standings;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private Organisations organisations;
    @Autowired
    private EffectiveTime time;

    @Test
    void a_day_in_the_middle_of_a_dossier_shows_what_was_so_that_day_and_not_what_came_after() throws Exception {
        replayed("D02-the-consultation-becomes-executive-at-half-its-term");

        assertThat(on("2026-01-05").status()).isEqualTo("PREPARATION");
        assertThat(on("2026-01-10").standing().holders()).contains(SZW, BZK).doesNotContain(VNG);
        assertThat(on("2026-02-10").status()).isEqualTo("NEGOTIATION");
        assertThat(on("2026-06-01").standing().level()).as("on the last day of the commitment").isZero();
        assertThat(on("2026-06-05").standing()).as("late, though nobody did anything that day")
                .extracting(Escalations.Escalation::level, Escalations.Escalation::holders).containsExactly(1, List.of(SZW));
        assertThat(on("2026-07-02").standing().level()).isEqualTo(2);
        assertThat(on("2026-07-02").standing().holders()).containsExactlyInAnyOrder(SZW, VNG);
        assertThat(on("2026-09-20").standing().level()).as("with a chair").isEqualTo(3);
        assertThat(rows("2026-01-04", executive(VNG))).as("before it was registered").isEmpty();
    }

    @Test
    void the_road_through_the_cabinet_and_back_is_found_on_each_of_its_days() throws Exception {
        replayed("A12-the-cabinet-wants-it-amended");

        assertThat(on("2026-03-11").standing().level()).isZero();
        assertThat(on("2026-03-15")).extracting(Row::status, row -> row.standing().level()).containsExactly("CABINET", 5);
        assertThat(on("2026-03-21")).extracting(Row::status, row -> row.standing().level()).containsExactly("NEGOTIATION", 0);
        assertThat(on("2026-06-14").standing().level()).isZero();
        assertThat(on("2026-06-15").standing().level()).as("thirty days before the term ends").isEqualTo(1);
        assertThat(summary("2026-03-15", executive(VNG)).cabinet()).isEqualTo(1);
        assertThat(summary("2026-03-21", executive(VNG)).cabinet()).isZero();
        assertThat(summary("2026-06-20", executive(VNG))).extracting(Summary::termsEnding, Summary::firstEnd)
                .containsExactly(1L, LocalDate.of(2026, 7, 15));
    }

    @Test
    void a_term_that_stands_still_ends_nowhere_until_it_runs_again() throws Exception {
        replayed("A14-suspension-moves-the-end");

        assertThat(on("2026-03-05").resumesOn()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(on("2026-03-12").resumesOn()).isNull();
        assertThat(on("2026-03-12").standing().nextOn()).isEqualTo(LocalDate.of(2026, 7, 25));
        assertThat(on("2026-04-03").standing().nextOn()).isEqualTo(LocalDate.of(2026, 8, 25));
    }

    @Test
    void a_dispute_with_arbiters_is_told_with_since_when_and_by_which_day_the_outcome_comes() throws Exception {
        replayed("D04-a-single-arbiter-to-the-award");

        assertThat(summary("2026-08-10", executive(VNG))).extracting(Summary::third, Summary::furthest, Summary::thirdSince)
                .containsExactly(1L, "BINDING_ADVICE", LocalDate.of(2026, 7, 1));
        assertThat(summary("2026-10-06", executive(VNG)).outcomeBy()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(summary("2026-06-20", executive(VNG)).third()).isZero();
    }

    @Test
    @Rule("D3")
    void a_third_has_a_dispute_from_the_day_after_the_consultation_elapsed() throws Exception {
        replayed("D02-the-consultation-becomes-executive-at-half-its-term");

        assertThat(summary("2026-09-20", executive(VNG)).thirdSince()).isEqualTo(LocalDate.of(2026, 9, 13));
    }

    @Test
    void a_commitment_that_is_late_counts_on_each_day_also_while_a_dispute_about_it_runs() throws Exception {
        replayed("D02-the-consultation-becomes-executive-at-half-its-term");
        LocalDate due = LocalDate.of(2026, 6, 1);

        assertThat(summary("2026-06-01", executive(VNG)).late()).as("on its last day").isEqualTo(new Late(0, 0, 0, null, 0));
        for (String day : List.of("2026-06-05", "2026-07-02", "2026-09-20")) {
            assertThat(summary(day, executive(VNG)).late()).as(day).isEqualTo(new Late(1, 0, 1, due, 0));
            assertThat(summary(day, executive(SZW)).late()).as(day).isEqualTo(new Late(1, 1, 1, due, 0));
            assertThat(late(day)).as(day).isEqualTo(1);
        }
        assertThat(late("2026-06-01")).isZero();
    }

    @Test
    void of_days_of_which_nobody_kept_who_was_late_that_is_told() throws Exception {
        replayed("D02-the-consultation-becomes-executive-at-half-its-term");
        summary("2026-06-05", executive(VNG));
        application.getBean(JdbcTemplate.class).update("update agreement_standing set late = null where status = 'IN_FORCE'");

        assertThat(summary("2026-06-05", executive(VNG)).late()).isEqualTo(new Late(0, 0, 0, null, 1));
        assertThat(summary("2026-02-10", executive(VNG)).late().unknown()).isZero();
        assertThat(late("2026-06-05")).isZero();
    }

    @Test
    void a_dispute_counts_as_in_consultation_until_a_third_has_it() throws Exception {
        replayed("D02-the-consultation-becomes-executive-at-half-its-term");

        assertThat(summary("2026-06-05", executive(VNG)).consulting()).as("before it began").isEqualTo(new Consulting(0, 0));
        assertThat(summary("2026-07-02", executive(VNG)).consulting()).isEqualTo(new Consulting(2, 0));
        assertThat(about(StandingQuery.About.CONSULTATION, "2026-06-05")).isZero();
        assertThat(about(StandingQuery.About.CONSULTATION, "2026-07-02")).as("agreements").isEqualTo(1);
        assertThat(summary("2026-09-20", executive(VNG)).consulting()).as("a chair has one").isEqualTo(new Consulting(1, 0));
        application.getBean(JdbcTemplate.class).update("update agreement_standing set consulting = null where level = 2");
        assertThat(summary("2026-07-02", executive(VNG)).consulting()).isEqualTo(new Consulting(0, 1));
    }

    @Test
    void of_days_of_which_nobody_kept_what_waited_for_an_answer_that_is_told() throws Exception {
        replayed("A14-an-advice-that-all-follow-is-signed");
        assertThat(summary("2026-02-10", executive(VNG)).answering()).isEqualTo(new Answering(0, 0, 0));
        application.getBean(JdbcTemplate.class).update("update agreement_standing set answering = null, advising = null");

        assertThat(summary("2026-02-10", executive(VNG)).answering()).isEqualTo(new Answering(0, 0, 1));
    }

    private long late(String day) {
        return about(StandingQuery.About.LATE, day);
    }

    private long about(StandingQuery.About about, String day) {
        return standings.list(new StandingQuery(LocalDate.parse(day), null, Set.of(), null, null, null, null, about,
                StandingQuery.Order.NEXT, false), 0, 20, executive(VNG)).total();
    }

    @Test
    void months_are_counted_by_level_each_as_it_was() throws Exception {
        replayed("D02-the-consultation-becomes-executive-at-half-its-term");
        replayed("A12-the-cabinet-wants-it-amended");
        List<LocalDate> days = List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 3, 15), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 2));

        assertThat(standings.overview(StandingQuery.on(time.today()), 20, days, executive(VNG)).levels())
                .extracting(Standings.Levels::day, Standings.Levels::counts).containsExactly(
                        tuple(days.get(0), List.of(0L, 0L, 0L, 0L, 0L, 0L)), tuple(days.get(1), List.of(1L, 0L, 0L, 0L, 0L, 1L)),
                        tuple(days.get(2), List.of(0L, 2L, 0L, 0L, 0L, 0L)), tuple(days.get(3), List.of(0L, 1L, 1L, 0L, 0L, 0L)));
    }

    @Test
    void what_somebody_may_not_see_is_in_no_row_no_sentence_and_no_month() throws Exception {
        replayed("D02-the-consultation-becomes-executive-at-half-its-term");
        Actor elsewhere = executive(organisation("VWS"));
        Standings.Overview found = standings.overview(StandingQuery.on(time.today()), 20, List.of(LocalDate.of(2026, 7, 2)), elsewhere);

        assertThat(found.first().rows()).isEmpty();
        assertThat(found.first().total()).isZero();
        assertThat(found.summary()).isEqualTo(new Summary(0, 0, 0, null, new Late(0, 0, 0, null, 0), 0, null, null, null, new Consulting(0, 0), new Answering(0, 0, 0), 0, 0, 0, null));
        assertThat(found.levels().get(0).total()).isZero();
        assertThat(standings.parties(elsewhere)).isEmpty();
        assertThat(rows("2026-07-02", executive(organisation("GM0344")))).as("a member of the association that is party").isEmpty();
        assertThat(rows("2026-07-02", executive(organisation("AZ")))).as("the prime minister").hasSize(1);
        assertThat(rows("2026-07-02", executive(BZK))).hasSize(1);
    }

    @Test
    @Rule("A11")
    void what_bzk_was_asked_beforehand_moves_nothing_that_others_see() throws Exception {
        dossiers.loadDemonstration(text("A11-bzk-looks-at-a-text-beforehand").replaceAll("(?m)^ *- \\{on: 2026-02-12.*\\R", "")
                .replaceAll("(?s)expect:.*", ""), time.today());

        assertThat(on("2026-03-10").standing()).as("BZK's answer is late").extracting(Escalations.Escalation::level, Escalations.Escalation::next)
                .containsExactly(0, "negotiation-term");
    }

    @Test
    void what_just_happened_is_found_at_once_and_the_day_it_was_so_stays() {
        Road road = new Road(application).opened().proposed();
        assertThat(on("2026-02-10").standing().holders()).contains(VNG, SZW);

        road.on("2026-02-20").acceptsText(VNG, 1);

        assertThat(on("2026-02-20").standing().holders()).containsExactly(SZW);
        assertThat(on("2026-02-19").standing().holders()).contains(VNG, SZW);
    }

    @Test
    void filters_find_party_ministry_theme_and_province_and_together_all_must_fit() throws Exception {
        replayed("D02-the-consultation-becomes-executive-at-half-its-term");
        Actor vng = executive(VNG);

        assertThat(found(vng, organisation("IPO"), SZW, null, "sociaal-domein")).isEqualTo(1);
        assertThat(found(vng, organisation("IPO"), organisation("VWS"), null, null)).isZero();
        assertThat(found(vng, null, null, organisation("PV26"), null)).as("members of VNG lie in the province").isEqualTo(1);
        assertThat(standings.parties(vng)).extracting(Standings.Named::province).contains(organisation("PV26"));
        assertThat(found(vng, null, null, null, "klimaat")).isZero();
    }

    @Test
    void the_asked_is_what_the_own_organisation_has_to_do_first() {
        new Road(application).lately().inSigning();
        LocalDate today = time.today();

        assertThat(rows(today.toString(), executive(VNG)).get(0).asked()).isEqualTo("sign");
        assertThat(rows(today.toString(), executive(BZK)).get(0).asked()).isEqualTo("co-signature");
        assertThat(rows(today.minusDays(1).toString(), executive(VNG)).get(0).asked()).as("in a past").isNull();
    }

    @Test
    void the_overview_of_many_agreements_is_as_many_statements_as_of_one() {
        new Road(application).opened();
        int one = statements();
        for (int times = 0; times < 4; times++) {
            new Road(application).inSigning();
        }
        statements();

        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(7);
    }

    private int statements() {
        standings.overview(StandingQuery.on(time.today()), 20, List.of(time.today()), executive(VNG));
        return CountedStatements.of(() -> standings.overview(StandingQuery.on(time.today()), 20, List.of(time.today()), executive(VNG))).size();
    }

    private long found(Actor actor, OrganisationId party, OrganisationId ministry, OrganisationId province, String theme) {
        return standings.list(new StandingQuery(time.today(), party, Set.of(), ministry, province, theme, null, null, StandingQuery.Order.NEXT, false), 0, 20, actor)
                .total();
    }

    private Row on(String day) {
        List<Row> rows = rows(day, executive(VNG));
        assertThat(rows).as(day).hasSize(1);
        return rows.get(0);
    }

    private List<Row> rows(String day, Actor actor) {
        return standings.list(StandingQuery.on(LocalDate.parse(day)), 0, 20, actor).rows();
    }

    private Summary summary(String day, Actor actor) {
        return standings.overview(StandingQuery.on(LocalDate.parse(day)), 20, List.of(), actor).summary();
    }

    private static Actor executive(OrganisationId organisation) {
        return new Actor(PersonId.create(), organisation, Set.of(Role.EXECUTIVE));
    }

    private OrganisationId organisation(String code) {
        return organisations.byCode(code, time.today()).orElseThrow();
    }

    /** Until now; what its file says of days to come is left out. */
    private void replayed(String file) throws Exception {
        dossiers.loadDemonstration(text(file), time.today());
    }

    private static String text(String file) throws Exception {
        return Files.readString(Path.of("src/test/resources/dossiers", file + ".yaml"));
    }
}
