package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.proceedings.RouteView;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.dispute.DisputePageView.Stage;
import nl.wederkerig.web.dispute.DisputePageView.State;

/** The rungs of a dispute: official consultation, executive consultation, a third party, the end. */
final class DisputeLadder {

    private DisputeLadder() {}

    /** @param last the procedure that was opened last; null before */
    static List<Stage> of(DisputeView dispute, RouteView.Held last, Texts texts) {
        List<Stage> stages = new ArrayList<>();
        boolean consults = dispute.stage() == DisputeStage.CONSULTATION;
        LocalDate executive = dispute.consultation() == null ? null : dispute.consultation().executiveOn();
        if (dispute.consultation() != null) {
            stages.add(new Stage(texts.get("web.dispute.stage.official"), consults && executive == null ? State.CURRENT : State.DONE,
                    dispute.raisedOn()));
            if (consults || executive != null) {
                stages.add(new Stage(texts.get("web.dispute.stage.executive"),
                        executive == null ? State.LATER : consults ? State.CURRENT : State.DONE,
                        executive == null ? dispute.consultation().executiveFrom() : executive));
            }
        }
        thirdParty(dispute, last == null ? null : last.begunOn(), texts, stages);
        if (dispute.stage() == DisputeStage.COMPLIANCE) {
            stages.add(new Stage(texts.get("dispute.stage.COMPLIANCE"), State.CURRENT, last == null ? null : last.issuedOn()));
        }
        if (dispute.stage().ended()) {
            stages.add(new Stage(texts.get("dispute.end." + dispute.end()), State.CURRENT, dispute.closedOn()));
        } else {
            stages.add(new Stage(texts.get("web.dispute.stage.end"), State.LATER, null));
        }
        return stages;
    }

    /** Parties settled or withdrew it before there was an outcome; a chair may have brought them to that. */
    private static boolean isBrokenOff(DisputeView dispute) {
        return dispute.end() == DisputeEnd.WITHDRAWN || dispute.end() == DisputeEnd.SETTLED && dispute.procedure() != Procedure.INDEPENDENT_CHAIR;
    }

    /** One that was settled or withdrawn among its parties never came there. */
    private static void thirdParty(DisputeView dispute, LocalDate since, Texts texts, List<Stage> stages) {
        if (dispute.procedure() != null) {
            stages.add(new Stage(texts.get("dispute.procedure." + dispute.procedure()), dispute.stage() == DisputeStage.THIRD_PARTY ? State.CURRENT
                    : isBrokenOff(dispute) ? State.BROKEN_OFF : State.DONE, since));
        } else if (!dispute.stage().ended()) {
            stages.add(new Stage(texts.get(dispute.next() == null ? "dispute.stage.THIRD_PARTY" : "dispute.procedure." + dispute.next()),
                    State.LATER, null));
        }
    }
}
