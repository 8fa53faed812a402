package nl.wederkerig.process;

import java.util.Date;
import nl.wederkerig.shared.EffectiveTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.springframework.stereotype.Component;

/** Has the engine's history say of a step when it took effect: of an import, a replay and a late timer that is not when it was entered. */
@Component
class StepsAtTheirMoment extends CacheAwareHistoryEventProducer {

    private final EffectiveTime time;

    StepsAtTheirMoment(EffectiveTime time) {
        this.time = time;
    }

    @Override
    public HistoryEvent createActivityInstanceStartEvt(DelegateExecution execution) {
        HistoryEvent event = super.createActivityInstanceStartEvt(execution);
        ((HistoricActivityInstanceEventEntity) event).setStartTime(Date.from(time.now()));
        return event;
    }

    @Override
    public HistoryEvent createActivityInstanceEndEvt(DelegateExecution execution) {
        HistoryEvent event = super.createActivityInstanceEndEvt(execution);
        ((HistoricActivityInstanceEventEntity) event).setEndTime(Date.from(time.now()));
        return event;
    }
}
