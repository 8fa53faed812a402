package nl.wederkerig.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.shared.AgreementId;

/** Where a dossier is in its models, and by which road it came there. */
public interface ProcessPositions {

    /** The models that run or ran for the dossier, the outermost first. */
    List<ProcessPosition> of(AgreementId agreement);

    /** Of the follow-up of a commitment; empty while none runs: before its first reminder or act, and when it has ended. */
    Optional<ProcessPosition> ofCommitment(AgreementId agreement, String commitment);

    /** The timers that run for the dossier, the first to fire first. */
    List<RunningTimer> timers(AgreementId agreement);

    /** Those of the follow-up of a commitment. */
    List<RunningTimer> timersOfCommitment(AgreementId agreement, String commitment);

    /** The model as BPMN 2.0 XML; everyone may see it. */
    Optional<String> model(String process);

    /**
     * @param process id of the model
     * @param steps   what was passed and what waits now, in order, each once
     */
    record ProcessPosition(String process, List<Step> steps) {

        public ProcessPosition {
            steps = List.copyOf(steps);
        }

        /** Ids of the steps that wait now; empty when it has ended. */
        public List<String> current() {
            return steps.stream().filter(Step::waits).map(Step::id).toList();
        }

        /** Ids of the steps and events that were passed. */
        public List<String> travelled() {
            return steps.stream().filter(step -> !step.waits()).map(Step::id).toList();
        }
    }

    /**
     * A step or an event.
     *
     * @param id    in the model
     * @param waits whether it waits now
     * @param on    since when it waits, or when it was passed for the last time
     */
    record Step(String id, Kind kind, boolean waits, Instant on) {}

    /** What a step is to who follows the road. */
    enum Kind {
        /** Somebody did it, or it happened. */
        STEP,
        /** With it a path ended. */
        OUTCOME,
        /** The engine's own: it asks, records, or goes in or out of a part; or what was broken off. */
        WORK
    }

    /**
     * @param process id of the model
     * @param timer   id of the event in the model
     * @param due     when it fires: as the day after the last day begins
     */
    record RunningTimer(String process, String timer, Instant due) {}
}
