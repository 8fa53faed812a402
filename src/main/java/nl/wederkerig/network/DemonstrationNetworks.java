package nl.wederkerig.network;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.network.MinistryTables.OpenTable;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Networks, a team and tables to show: made up, with one network that outlived its aim and one theme at several tables. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class DemonstrationNetworks implements ApplicationRunner {

    private final Networks networks;
    private final MinistryTables tables;
    private final Organisations organisations;
    private final People people;
    private final EffectiveTime time;

    DemonstrationNetworks(Networks networks, MinistryTables tables, Organisations organisations, People people, EffectiveTime time) {
        this.networks = networks;
        this.tables = tables;
        this.organisations = organisations;
        this.people = people;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = time.today();
        Actor vng = negotiator("VNG");
        if (!tables.list(vng).isEmpty()) {
            return;
        }
        on(today.minusMonths(14), () -> networks.enter(new EnterNetwork(null, NetworkKind.NETWORK, "Proeftuin wijkcentra (fictief)", vng.organisation(),
                "Een model waarmee wijkcentra zich zelf bekostigen", "Lid van de commissie Sociaal domein", today.minusMonths(2), null,
                ids("GM0344", "GM0363", "GM0014")), vng));
        on(today.minusMonths(3), () -> networks.enter(new EnterNetwork(null, NetworkKind.TEAM, "Expertiseteam vervoer in kleine kernen (fictief)",
                vng.organisation(), "Een voorstel voor vervoer op afroep, gereed voor de zomer", "Voorzitter van de commissie Mobiliteit",
                today.plusMonths(4), TermLength.months(2), ids("GM0344", "GM0050", "GM0109")), vng));
        Actor vws = negotiator("VWS");
        table(vws, "Wijkgezondheid in de grote steden (fictief)", today.minusDays(50), "G4");
        table(vng, "Gezondheid in de wijk (fictief)", today.minusDays(35), "VNG", "BZK");
        table(vws, "Gezonde buurten (fictief)", today.minusDays(12), "G40", "GM0050");
    }

    private void table(Actor by, String title, LocalDate since, String... with) {
        tables.open(new OpenTable(organisations.byCode("VWS", time.today()).orElseThrow(), "sociaal-domein", title, since, ids(with)), by);
    }

    private List<OrganisationId> ids(String... codes) {
        return Stream.of(codes).map(code -> organisations.byCode(code, time.today()).orElseThrow()).toList();
    }

    private Actor negotiator(String code) {
        return people.actorOf(people.firstWithRole(organisations.byCode(code, time.today()).orElseThrow(), Role.NEGOTIATOR).orElseThrow());
    }

    private <T> T on(LocalDate day, Supplier<T> work) {
        return time.at(day.atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant(), work);
    }
}
