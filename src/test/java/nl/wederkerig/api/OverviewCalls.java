package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.PartySuccession;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;

/** How operations about everything together are called. */
final class OverviewCalls {

    /** Where the registrar sits. */
    private static final OrganisationId SECRETARIAT = new OrganisationId("gs");

    private OverviewCalls() {}

    static void add() {
        Calls.reads("taakLijst", "precedentLijst");
        Calls.call("neemTaak", road -> road.inSigning().on("2026-03-11"), VNG, Role.SIGNATORY, "taak", (Calls.Later) OverviewCalls::task);
        Calls.call("dossier", Road::inSigning, VNG, Role.NEGOTIATOR);
        for (String each : List.of("leesDossierIn", "controleerDossier")) {
            Calls.call(each, Road::inSigning, SECRETARIAT, Role.REGISTRAR);
        }
        Calls.call("opvolgingLijst", OverviewCalls::ended, SECRETARIAT, Role.REGISTRAR);
        Calls.call("regelOpvolging", OverviewCalls::ended, SECRETARIAT, Role.REGISTRAR, "akkoord", Calls.AGREEMENT);
        Calls.call("escalatieLijst", Road::inSigning, VNG, Role.EXECUTIVE);
        Calls.call("escalatieSamenvatting", Road::inSigning, VNG, Role.EXECUTIVE);
    }

    private static Road ended(Road road) {
        Calls.inForce(road).does(() -> road.bean(PartySuccession.class).succeed(road.agreement(), VNG, null, LocalDate.of(2026, 4, 1)));
        return road.on("2026-04-10");
    }

    private static Object task(Road road) {
        return road.bean(OpenTasks.class).of(road.agreement()).stream().filter(task -> task.holders().contains(VNG)).findFirst()
                .map(OpenTasks.OpenTask::id).orElseThrow();
    }
}
