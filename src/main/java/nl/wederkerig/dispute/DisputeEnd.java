package nl.wederkerig.dispute;

/** How a dispute ended. */
public enum DisputeEnd {
    SETTLED(DisputeStage.SETTLED), WITHDRAWN(DisputeStage.WITHDRAWN), BINDING_OUTCOME(DisputeStage.CLOSED),
    NO_RESULT(DisputeStage.CLOSED), COMPLIED(DisputeStage.CLOSED), ANSWERED(DisputeStage.CLOSED), NOT_ANSWERED(DisputeStage.CLOSED),
    NOT_COMPLIED(DisputeStage.CLOSED),
    /** Of an agreed advice: all had accepted beforehand what came of it. */
    ACCEPTED(DisputeStage.CLOSED);

    private final DisputeStage stage;

    DisputeEnd(DisputeStage stage) {
        this.stage = stage;
    }

    DisputeStage stage() {
        return stage;
    }
}
