package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.LocalDate;
import java.util.Set;
import nl.wederkerig.budget.BudgetMomentKind;
import nl.wederkerig.budget.BudgetMoments;
import nl.wederkerig.budget.CaretakerCabinets;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;

/** How operations about the budget year, caretaker cabinets and one's own calendar are called. */
final class BudgetCalls {

    private static final OrganisationId SECRETARIAT = new OrganisationId("gs");
    private static final Actor REGISTRAR = new Actor(PersonId.create(), SECRETARIAT, Set.of(Role.REGISTRAR));

    private BudgetCalls() {}

    static void add() {
        Calls.reads("begrotingsmomentLijst", "demissionairePeriodeLijst", "benodigdMoment", "agendaAdres", "maakAgendaAdres", "trekAgendaAdresIn");
        Calls.call("legBegrotingsmomentVast", road -> road.on("2026-02-02"), SECRETARIAT, Role.REGISTRAR);
        Calls.call("trekBegrotingsmomentIn", BudgetCalls::prinsjesdag, SECRETARIAT, Role.REGISTRAR, "jaar", 2026, "soort", "PRINSJESDAG");
        Calls.call("kiesBenodigdMoment", BudgetCalls::prinsjesdag, VNG, Role.NEGOTIATOR);
        Calls.call("kabinetDemissionair", road -> road.on("2026-02-02"), SECRETARIAT, Role.REGISTRAR);
        Calls.call("kabinetMissionair", BudgetCalls::caretaker, SECRETARIAT, Role.REGISTRAR, "op", "2026-02-10");
        Calls.call("kabinetsvoorstel", BudgetCalls::caretaker, VNG, Role.NEGOTIATOR);
        Calls.call("legKabinetsvoorstelTerzijde", BudgetCalls::caretaker, VNG, Role.NEGOTIATOR);
    }

    private static Road prinsjesdag(Road road) {
        road.opened().on("2026-02-02").does(() -> road.bean(BudgetMoments.class).set(BudgetMomentKind.PRINSJESDAG, LocalDate.of(2026, 9, 15), REGISTRAR));
        return road;
    }

    private static Road caretaker(Road road) {
        road.opened().on("2026-02-02").does(() -> road.bean(CaretakerCabinets.class).begin(LocalDate.of(2026, 2, 1), "Ontslag", REGISTRAR));
        return road.on("2026-02-03");
    }
}
