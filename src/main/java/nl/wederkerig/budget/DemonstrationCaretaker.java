package nl.wederkerig.budget;

import java.time.LocalDate;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A caretaker cabinet to show, made up, that has ended: where a term still stands still, resumption is proposed. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 210)
class DemonstrationCaretaker implements ApplicationRunner {

    private static final int BEGAN_DAYS_AGO = 75;
    private static final int ENDED_DAYS_AGO = 12;

    private final CaretakerCabinets cabinets;
    private final Organisations organisations;
    private final People people;
    private final EffectiveTime time;

    DemonstrationCaretaker(CaretakerCabinets cabinets, Organisations organisations, People people, EffectiveTime time) {
        this.cabinets = cabinets;
        this.organisations = organisations;
        this.people = people;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!cabinets.all().isEmpty()) {
            return;
        }
        LocalDate today = time.today();
        Actor registrar = people.actorOf(people.firstWithRole(organisations.byCode("GS", today).orElseThrow(), Role.REGISTRAR).orElseThrow());
        LocalDate began = today.minusDays(BEGAN_DAYS_AGO);
        on(began, () -> cabinets.begin(began, "Verzonnen voorbeeld: het kabinet bood zijn ontslag aan.", registrar));
        LocalDate ended = today.minusDays(ENDED_DAYS_AGO);
        on(ended, () -> cabinets.end(ended, "Verzonnen voorbeeld: het nieuwe kabinet is beëdigd.", registrar));
    }

    private void on(LocalDate day, Runnable work) {
        time.at(day.atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant(), () -> {
            work.run();
            return null;
        });
    }
}
