package nl.wederkerig.bench;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/**
 * B4, the workplaces: the start page of every role, the escalation overview and search, for twenty users at once, on 5,000 agreements
 * with 100,000 commitments, against the same on a fiftieth. Aim: at the 95th percentile twice the time at most.
 */
@IntegrationTest
class WorkplacePagesBenchmark {

    private static final int ROUNDS = Measured.size("B4.rounds", 6);
    private static final List<String> SEARCH = List.of("/zoeken?zoek=uitvoeren", "/zoeken/direct?zoek=uitv", "/zoeken?zoek=WK-B4-77",
            "/zoeken/direct?zoek=den+haag");
    private static final List<String> ESCALATION = List.of("/escalatie", "/escalatie?ministerie=mnre1073&thema=sociaal-domein", "/escalatie?provincie=pv26",
            "/escalatie/tabel", "/escalatie/tabel?wat=termijn", "/escalatie.pdf");

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc web;
    @Value("${wederkerig.test.database}")
    private String name;

    @Test
    void b4_workplaces_for_twenty_users_at_once() throws Exception {
        ManyVisits visits = new ManyVisits(application, web, ROUNDS);
        visits.compare("B4-workplaces", Measured.size("B4", 100_000), users(visits),
                new ManyCommitments(application, new JdbcTemplate(TestDatabase.asSuperuser(name))));
    }

    /** Each of ten twice. */
    private List<ManyVisits.User> users(ManyVisits visits) {
        List<ManyVisits.User> users = new ArrayList<>();
        for (int times = 0; times < 2; times++) {
            ManyVisits.User minister = visits.user("minister", BZK, with(ESCALATION), Role.EXECUTIVE);
            application.getBean(SigningAuthorities.class).grant(new GrantAuthority(minister.person(), BZK, AuthorityGround.EX_OFFICIO,
                    LocalDate.of(2026, 1, 1), null, null), Actor.system());
            users.add(minister);
            users.add(visits.user("chair", VNG, with(ESCALATION), Role.EXECUTIVE));
            users.add(visits.user("negotiator", VNG, with(SEARCH), Role.NEGOTIATOR, Role.SIGNATORY));
            users.add(visits.user("ministry", SZW, with(SEARCH), Role.NEGOTIATOR, Role.SIGNATORY));
            users.add(visits.user("liaison", BZK, with(SEARCH), Role.BZK_LIAISON));
            users.add(visits.user("liaison-looks", BZK, with(ESCALATION), Role.BZK_LIAISON));
            users.add(visits.user("auditor", organisation("AR"), with(SEARCH), Role.AUDITOR));
            users.add(visits.user("alderman", organisation("GM0344"), with(SEARCH), Role.EXECUTIVE, Role.NEGOTIATOR));
            users.add(visits.user("secretary", organisation("AZ"), with(SEARCH), Role.CABINET_SECRETARY));
            users.add(visits.user("registrar", organisation("GS"), with(SEARCH), Role.REGISTRAR));
        }
        return users;
    }

    private static List<String> with(List<String> pages) {
        List<String> all = new ArrayList<>(List.of("/"));
        all.addAll(pages);
        return all;
    }

    private OrganisationId organisation(String code) {
        return application.getBean(Organisations.class).byCode(code, application.getBean(EffectiveTime.class).today()).orElseThrow();
    }
}
