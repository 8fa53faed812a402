package nl.wederkerig.agreement;

import java.util.Map;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Component;

/** Bringing an agreed advice forward, jointly; on its day it begins without anybody's consent. */
@Component
class AdviceService {

    private final CommandDesk desk;
    private final JointActs joint;
    private final EventRecord record;

    AdviceService(CommandDesk desk, JointActs joint, EventRecord record) {
        this.desk = desk;
        this.joint = joint;
        this.record = record;
    }

    void begin(AgreementId id, String milestone, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.BEGIN_ADVICE, actor);
        new Faults().required("milestone", milestone).refuse();
        Situation situation = desk.situation(acting.agreement(), AgreementAct.BEGIN_ADVICE, acting.party(), actor);
        CommandDesk.refuse(AdvicePolicy.whyNotBegun(situation, milestone));
        if (joint.consent(acting, JointAct.BEGIN_ADVICE, Map.of("milestone", milestone), null)) {
            int number = AdvicePolicy.number(situation, milestone).orElseThrow();
            record.append(new AdviceBroughtForward(id, number, milestone));
        }
    }
}
