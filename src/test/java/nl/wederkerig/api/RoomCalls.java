package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.checklist.Answer;
import nl.wederkerig.checklist.ChecklistView;
import nl.wederkerig.checklist.Checklists;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.proceedings.AwardDrafts;
import nl.wederkerig.room.SideRooms;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;

/** How operations about rooms, checklists, documents and drafts are called. */
final class RoomCalls {

    private static final OrganisationId SECRETARIAT = new OrganisationId("gs");
    private static final String LIST = "udo";

    private RoomCalls() {}

    static void add() {
        for (String each : List.of("ruimte", "ruimteStandpuntLijst", "ruimteBerichtLijst", "ruimteDocumentLijst")) {
            Calls.call(each, RoomCalls::proposed, SZW, Role.NEGOTIATOR);
        }
        Calls.call("schrijfInRuimte", Road::opened, SZW, Role.NEGOTIATOR);
        Calls.call("stelStandpuntVoor", Road::opened, SZW, Role.NEGOTIATOR);
        Calls.call("oordeelOverStandpunt", RoomCalls::proposed, SZW, Role.NEGOTIATOR);
        Calls.call("toetslijstLijst", RoomCalls::answered, VNG, Role.NEGOTIATOR);
        Calls.call("toetslijst", RoomCalls::answered, VNG, Role.NEGOTIATOR);
        Calls.call("toetsAntwoordLijst", RoomCalls::answered, VNG, Role.NEGOTIATOR, "punt", (Calls.Later) RoomCalls::item);
        Calls.call("beantwoordToetspunt", Road::opened, VNG, Role.NEGOTIATOR, "punt", (Calls.Later) RoomCalls::item);
        Calls.call("document", RoomCalls::answered, VNG, Role.NEGOTIATOR, "document", (Calls.Later) RoomCalls::document);
        for (String each : List.of("toetslijstSjabloonLijst", "toetslijstSjabloon", "voerToetslijstIn", "voerToetslijstversieIn")) {
            Calls.call(each, road -> road.on("2026-02-02"), SECRETARIAT, Role.REGISTRAR);
        }
        for (String each : List.of("conceptUitspraakLijst", "bewaarConceptUitspraak")) {
            Calls.call(each, RoomCalls::drafted, null, Role.ARBITER, Calls.KEY, DisputeCalls.KEY);
        }
    }

    private static Road proposed(Road road) {
        return road.opened().on("2026-02-02").act(SZW, actor -> road.bean(SideRooms.class).propose(road.agreement(), "Instemmen als het geld er is", actor));
    }

    private static Road answered(Road road) {
        return road.opened().on("2026-02-02").act(VNG, actor -> road.bean(Checklists.class).answer(new Checklists.AnswerItem(road.agreement(), LIST,
                item(road), Answer.YES, "Het staat in de brief", null, List.of(new NewDocument("brief.txt", "De brief".getBytes(StandardCharsets.UTF_8)))), actor));
    }

    private static Road drafted(Road road) {
        DisputeCalls.answered(road).does(() -> road.bean(AwardDrafts.class).keep(road.agreement(), DisputeCalls.KEY, 0,
                Map.of("text", List.of("Het loket opent"), "dispose.loket", List.of("OPEN")), DisputeCalls.someone(road, Role.ARBITER)));
        return road;
    }

    private static String item(Road road) {
        return checklist(road).items().get(0).item().key();
    }

    private static ChecklistView checklist(Road road) {
        return road.bean(Checklists.class).one(road.agreement(), LIST, Actor.system());
    }

    /** Where there is none, one that is not known. */
    private static UUID document(Road road) {
        return checklist(road).items().stream().flatMap(each -> each.answers().stream()).flatMap(each -> each.documents().stream())
                .map(each -> each.id().value()).findFirst().orElse(new UUID(0, 0));
    }
}
