package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.ConsultationLevel;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import org.junit.jupiter.api.BeforeEach;

/** A dispute of VNG against SZW, on an agreement in force. */
abstract class DisputesOnTheRoad extends OnTheRoad {

    static final String KEY = "loket-te-laat";

    @BeforeEach
    void in_force() {
        road.inSigning().signedByParties().on("2026-03-12").signs(BZK);
    }

    /** On 1 June 2027: the consultation of six months has 1 December 2027 as its last day, and 1 September begins its second half. */
    void raised(DisputeKind kind) {
        raised(kind, KEY, List.of("loket"));
    }

    void raised(DisputeKind kind, String key, List<String> commitments) {
        road.on("2027-06-01").act(VNG, actor -> disputes().raise(
                new RaiseDispute(road.agreement(), key, kind, List.of(VNG), List.of(SZW), commitments, "Het loket is er niet"), actor));
    }

    void statesInterest(OrganisationId party, String text) {
        road.act(party, actor -> consultations().stateInterest(road.agreement(), KEY, text, actor));
    }

    void consults(ConsultationLevel level) {
        road.act(VNG, actor -> consultations().hold(road.agreement(), KEY, level, "Besproken", actor));
    }

    void bySides(Consumer<Actor> work) {
        road.act(VNG, work).act(SZW, work);
    }

    void settled() {
        bySides(actor -> disputes().settle(road.agreement(), KEY, new Settlement("Het loket opent in mei", List.of(), Map.of()), actor));
    }

    DisputeView dispute() {
        return disputeAsSeenBy(Actor.system());
    }

    DisputeView disputeAsSeenBy(Actor actor) {
        return disputes().of(road.agreement(), actor).stream().filter(each -> each.key().equals(KEY)).findFirst().orElseThrow();
    }

    Disputes disputes() {
        return road.bean(Disputes.class);
    }

    Consultations consultations() {
        return road.bean(Consultations.class);
    }
}
