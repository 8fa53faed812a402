package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.party.GiveMandate;
import nl.wederkerig.party.NegotiationMandates;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.CabinetDecisionKind;
import nl.wederkerig.support.Road;

/** How operations about queues, mandates, processes, and everything together are called. */
final class QueueCalls {

    private static final OrganisationId AZ = new OrganisationId("mnre1010");

    private QueueCalls() {}

    static void add() {
        Calls.reads("zoek", "veranderingen", "procesLijst", "procesmodel", "tekenbevoegdheidLijst");
        Calls.call("afspraakVerloop", Calls::inForce, VNG, Role.NEGOTIATOR, Calls.KEY, "loket");
        Calls.call("kabinetswensLijst", road -> road.onAgenda().cabinetDecides(CabinetDecisionKind.AMEND), VNG, Role.NEGOTIATOR);
        Calls.call("procesVanAfspraak", Calls::inForce, VNG, Role.NEGOTIATOR, Calls.KEY, "loket");
        Calls.call("medeondertekeningLijst", Road::inSigning, BZK, Role.BZK_LIAISON);
        Calls.call("kabinetsverwijzingLijst", road -> road.atCabinet().on("2026-03-13").tables(), AZ, Role.CABINET_SECRETARY);
        Calls.call("kabinetsverwijzing", Road::onAgenda, BZK, Role.SIGNATORY);
        Calls.call("ministerieStandLijst", Road::inSigning, BZK, Role.BZK_LIAISON);
        Calls.call("teBekijkenTekstLijst", road -> road.opened().proposed().on("2026-02-03").act(SZW, actor -> road.bean(Negotiation.class)
                .askCheck(road.agreement(), 1, actor)).on("2026-02-05"), BZK, Role.BZK_LIAISON);
        for (String each : List.of("mandaatLijst", "toetsAanMandaat", "mandaatOverschrijdingLijst")) {
            Calls.call(each, QueueCalls::mandated, VNG, Role.NEGOTIATOR);
        }
        Calls.call("legMandaatVast", road -> road.opened().on("2026-02-02"), VNG, Role.NEGOTIATOR);
        Calls.call("controleerAkkoord", road -> road.on("2026-01-05"), VNG, Role.NEGOTIATOR);
    }

    /** Only a few euros may be promised, so that the text goes beyond it. */
    private static Road mandated(Road road) {
        return road.opened().on("2026-01-20").act(VNG, actor -> road.bean(NegotiationMandates.class).give(new GiveMandate(road.agreement(),
                "Alleen als er geld is", "Het bestuur", LocalDate.of(2026, 1, 16), null, BigDecimal.valueOf(5), LocalDate.of(2026, 1, 25), Set.of()), actor))
                .proposed();
    }
}
