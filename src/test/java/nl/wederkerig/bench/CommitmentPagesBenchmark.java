package nl.wederkerig.bench;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.party.Organisations;
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
 * B4, the pages about commitments: twenty users at once, on 100,000 commitments of 5,000 agreements, against the same on a fiftieth.
 * From the security filters to the written page, without a network. Aim: at the 95th percentile twice the time at most.
 */
@IntegrationTest
class CommitmentPagesBenchmark {

    private static final int USERS = 20;
    private static final int ROUNDS = Measured.size("B4.rounds", 6);
    private static final List<String> AT_THE_TABLE = List.of("/", "/afspraken/van-ons", "/afspraken/aan-ons", "/afspraken/alle",
            "/afspraken/alle?laat=true", "/afspraken/aan-ons?wacht=true", "/afspraken/alle?groep=partij",
            "/afspraken/alle?zoek=uitvoeren&status=OPEN", "/afspraken/alle?zoek=WK-B4-77",
            "/afspraken/alle?partij=IPO&groep=maand", "/afspraken/van-ons?pagina=3", "{model}/afspraken", "{model}/afspraken/a8", "/agenda",
            "/agenda/lijst", "/agenda/lijst?wie=eigen");
    private static final List<String> LOOKING_ON = List.of("/", "/afspraken/alle", "/afspraken/alle?laat=true", "/afspraken/alle?groep=akkoord",
            "/agenda", "/agenda/lijst");
    private static final List<String> REPRESENTED = List.of("/", "/namens-u", "/afspraken/namens-ons", "/afspraken/alle", "/agenda", "/agenda/lijst");

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc web;
    @Value("${wederkerig.test.database}")
    private String name;

    @Test
    void b4_pages_of_commitments_for_twenty_users_at_once() throws Exception {
        ManyVisits visits = new ManyVisits(application, web, ROUNDS);
        visits.compare("B4-commitments", Measured.size("B4", 100_000), users(visits),
                new ManyCommitments(application, new JdbcTemplate(TestDatabase.asSuperuser(name))));
    }

    /** Ten at the table, four who look on, six who are represented. */
    private List<ManyVisits.User> users(ManyVisits visits) {
        List<ManyVisits.User> users = new ArrayList<>();
        OrganisationId utrecht = application.getBean(Organisations.class)
                .byCode("GM0344", application.getBean(EffectiveTime.class).today()).orElseThrow();
        for (int number = 0; number < USERS; number++) {
            users.add(switch (number % 10) {
                case 0, 1, 2 -> visits.user("VNG", VNG, AT_THE_TABLE, Role.NEGOTIATOR, Role.SIGNATORY);
                case 3, 4 -> visits.user("SZW", SZW, AT_THE_TABLE, Role.NEGOTIATOR, Role.SIGNATORY);
                case 5 -> visits.user("IPO", IPO, AT_THE_TABLE.stream().filter(page -> !page.startsWith("{")).toList(), Role.NEGOTIATOR);
                case 6, 7 -> visits.user("BZK", BZK, LOOKING_ON, Role.BZK_LIAISON);
                default -> visits.user("Utrecht", utrecht, REPRESENTED, Role.EXECUTIVE, Role.NEGOTIATOR);
            });
        }
        return users;
    }
}
