package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.LocalDate;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.RequestAdvice;
import nl.wederkerig.agreement.TimetableProgress;
import nl.wederkerig.agreement.WhatIf;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;

/** How operations about checks, timetable and life in force are called. */
final class LifeCalls {

    private static final String MILESTONE = "Advies over de bekostiging";

    private LifeCalls() {}

    static void add() {
        checks();
        timetable();
        Calls.call("stelWijzigingVoor", Calls::inForce, VNG, Role.NEGOTIATOR);
        Calls.call("stemInMetWijziging", road -> Calls.inForce(road).act(SZW, actor -> road.bean(LifeInForce.class)
                .proposeAmendment(road.agreement(), "De gewijzigde tekst", null, actor)), VNG, Role.NEGOTIATOR);
        Calls.call("stemInMetOpzegging", Calls::inForce, VNG, Role.NEGOTIATOR);
        Calls.call("legEvaluatieVast", Calls::inForce, VNG, Role.NEGOTIATOR);
        Calls.call("rondAf", road -> Calls.inForce(road).act(SZW, actor -> road.bean(LifeInForce.class).evaluate(road.agreement(), "Gehaald", actor))
                .act(VNG, actor -> road.bean(Fulfilment.class).waive(road.agreement(), "loket", actor)), VNG, Role.NEGOTIATOR);
        Calls.call("legBenoemdeGebeurtenisVast", Calls::inForce, VNG, Role.NEGOTIATOR);
        Calls.call("maakOpenbaar", Calls::inForce, VNG, Role.NEGOTIATOR);
    }

    private static void checks() {
        Calls.call("legFinancieleParagraafVast", road -> road.opened().on("2026-02-02"), SZW, Role.NEGOTIATOR);
        Calls.call("legUitvoerbaarheidstoetsVast", road -> road.opened().on("2026-02-02"), SZW, Role.NEGOTIATOR);
        Calls.call("vraagVooroverleg", road -> road.opened().proposed().on("2026-02-03"), SZW, Role.NEGOTIATOR);
        Calls.call("beantwoordVooroverleg", road -> road.opened().proposed().on("2026-02-03").act(SZW, actor -> road.bean(Negotiation.class)
                .askCheck(road.agreement(), 1, actor)).on("2026-02-05"), BZK, Role.BZK_LIAISON);
        Calls.call("legMedeondertekeningNietNodigVast", road -> road.registered(Registrations.valid().command()).on("2026-01-08"), BZK, Role.BZK_LIAISON);
    }

    private static void timetable() {
        Calls.call("wijzigRegeling", road -> road.registered(Registrations.valid().command()).on("2026-01-08"), VNG, Role.NEGOTIATOR);
        Calls.call("wijzigTijdpad", road -> road.registered(Registrations.valid().command()).on("2026-01-08"), VNG, Role.NEGOTIATOR);
        Calls.call("stemInMetVervroegdAdvies", LifeCalls::planned, VNG, Role.NEGOTIATOR);
        Calls.call("meldMijlpaal", LifeCalls::planned, VNG, Role.NEGOTIATOR, "nummer", 2);
        Calls.call("spreekMijlpaalTegen", road -> planned(road).act(VNG, actor -> road.bean(TimetableProgress.class)
                .reportMilestone(road.agreement(), 2, null, null, actor)), SZW, Role.NEGOTIATOR, "nummer", 2);
        Calls.call("stelWatAlsVast", LifeCalls::planned, VNG, Role.NEGOTIATOR);
        Calls.call("spreekWatAlsTegen", LifeCalls::occurred, VNG, Role.NEGOTIATOR);
        Calls.call("meldWatAlsHandeling", LifeCalls::occurred, VNG, Role.NEGOTIATOR);
        Calls.call("vraagAdvies", road -> road.opened().on("2026-02-02"), VNG, Role.NEGOTIATOR);
        Calls.call("legAdviesVast", road -> road.opened().on("2026-02-02").act(VNG, actor -> road.bean(TimetableProgress.class).requestAdvice(
                road.agreement(), new RequestAdvice(null, "Raad van wijzen", "Kan het", TermLength.weeks(6)), actor)).on("2026-02-20"), VNG, Role.NEGOTIATOR);
    }

    private static Road occurred(Road road) {
        return planned(road).act(SZW, actor -> road.bean(TimetableProgress.class).declareWhatIf(road.agreement(), 1, "Verworpen", actor));
    }

    /** With an advice, a milestone and a what-if agreement that are still to come. */
    private static Road planned(Road road) {
        return road.opened(Registrations.valid()
                .timetable(new Milestone(MILESTONE, LocalDate.of(2026, 6, 1), null, new AgreedAdvice("Is het te bekostigen?", null)),
                        new Milestone("Eerste tussenstand", LocalDate.of(2026, 5, 1), VNG))
                .whatIfs(new WhatIf("De begroting wordt verworpen", "Overleg binnen een week", null, null)).command()).on("2026-02-02");
    }
}
