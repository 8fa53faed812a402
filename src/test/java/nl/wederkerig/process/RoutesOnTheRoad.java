package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.proceedings.OutcomeAnswer;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.proceedings.RouteView;
import nl.wederkerig.proceedings.StateProcedures;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;

/** A dispute whose route was asked for by both sides on Monday 5 July 2027, and starts that day. */
abstract class RoutesOnTheRoad extends OnTheRoad {

    static final String KEY = "loket-te-laat";

    void started(Route route) {
        started(Registrations.arrangement(route));
    }

    void started(DisputeArrangement arrangement) {
        road.opened(Registrations.valid().arrangement(arrangement).command()).proposed().agreed().signedByParties()
                .on("2026-03-12").signs(BZK);
        road.on("2027-06-01").act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(
                road.agreement(), KEY, DisputeKind.NON_PERFORMANCE, List.of(VNG), List.of(SZW), List.of("loket"), "Het loket is er niet"), actor));
        road.on("2027-07-05");
        bySides(actor -> road.bean(Consultations.class).askThirdParty(road.agreement(), KEY, actor));
    }

    void bySides(Consumer<Actor> work) {
        road.act(VNG, work).act(SZW, work);
    }

    DisputeView dispute() {
        return road.bean(Disputes.class).of(road.agreement(), Actor.system()).get(0);
    }

    RouteView.Held procedure() {
        return road.bean(Outcomes.class).of(road.agreement(), Actor.system()).get(KEY).procedures().get(0);
    }

    StateProcedures state() {
        return road.bean(StateProcedures.class);
    }

    void follows(OrganisationId party) {
        answers(party, new OutcomeAnswer(true, Set.of(), null, null));
    }

    void answers(OrganisationId party, OutcomeAnswer answer) {
        road.act(party, actor -> road.bean(Outcomes.class).answer(road.agreement(), KEY, answer, actor));
    }

    CommitmentView commitment(String key) {
        return road.bean(Commitments.class).of(road.agreement(), Actor.system()).stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow();
    }

    OrganisationId az() {
        return road.bean(Organisations.class).byCode("AZ", LocalDate.of(2026, 1, 1)).orElseThrow();
    }
}
