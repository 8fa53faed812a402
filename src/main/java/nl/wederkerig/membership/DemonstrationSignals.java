package nl.wederkerig.membership;

import java.time.LocalDate;
import java.util.function.Supplier;
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

/** Signals of a municipality to show: made up, one answered and one that waits. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class DemonstrationSignals implements ApplicationRunner {

    private final Signals signals;
    private final Organisations organisations;
    private final People people;
    private final EffectiveTime time;

    DemonstrationSignals(Signals signals, Organisations organisations, People people, EffectiveTime time) {
        this.signals = signals;
        this.organisations = organisations;
        this.people = people;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = time.today();
        OrganisationId vng = organisations.byCode("VNG", today).orElseThrow();
        OrganisationId ministry = organisations.byCode("IenW", today).orElseThrow();
        Actor utrecht = negotiator(organisations.byCode("GM0344", today).orElseThrow());
        Actor association = negotiator(vng);
        if (!signals.list(association).isEmpty()) {
            return;
        }
        SignalId first = on(today.minusDays(40), () -> signals.send(new SendSignal(vng, "Laadpalen op bedrijventerreinen (fictief)", "klimaat",
                "Ondernemers wachten jaren op een aansluiting.", "Gemeenten wijzen samen met netbeheerders plekken aan waar batterijen mogen staan.",
                "Ruimte in de regels voor gedeelde aansluitingen."), utrecht));
        on(today.minusDays(20), () -> {
            BundleId bundle = signals.bundle(first, null, "Gedeelde aansluitingen op bedrijventerreinen (fictief)", association);
            signals.answer(bundle, true, ministry, "Meer gemeenten lopen hiertegen aan. Wij zoeken met IenW naar ruimte in de regels.", association);
            return bundle;
        });
        on(today.minusDays(9), () -> signals.send(new SendSignal(vng, "Vervoer in kleine kernen (fictief)", "vitaal-platteland",
                "Sinds de buslijn verdween komen ouderen niet meer bij de huisarts.", "Vervoer op afroep, samen met de buurgemeenten.",
                "Het Wmo-vervoer en het leerlingenvervoer mogen worden gecombineerd."), utrecht));
    }

    private Actor negotiator(OrganisationId organisation) {
        return people.actorOf(people.firstWithRole(organisation, Role.NEGOTIATOR).orElseThrow());
    }

    private <T> T on(LocalDate day, Supplier<T> work) {
        return time.at(day.atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant(), work);
    }
}
