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
     * @param process   id of the model
     * @param current   ids of the steps that wait now; empty when it has ended
     * @param travelled ids of the steps and events that were passed, in order, each once
     */
    record ProcessPosition(String process, List<String> current, List<String> travelled) {

        public ProcessPosition {
            current = List.copyOf(current);
            travelled = List.copyOf(travelled);
        }
    }

    /**
     * @param process id of the model
     * @param timer   id of the event in the model
     * @param due     when it fires: as the day after the last day begins
     */
    record RunningTimer(String process, String timer, Instant due) {}
}
