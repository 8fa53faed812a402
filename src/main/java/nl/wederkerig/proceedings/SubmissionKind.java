package nl.wederkerig.proceedings;

import java.util.Set;
import nl.wederkerig.dispute.DisputeSide;

/** What a party files; every one of them is shown to all, a final proposal when the last is in (D8). */
public enum SubmissionKind {
    CLAIM(DisputeSide.CLAIMANTS), FINAL_PROPOSAL(null), RESPONSE(DisputeSide.RESPONDENTS), JURISDICTION_OBJECTION(DisputeSide.RESPONDENTS),
    DEFENCE(DisputeSide.RESPONDENTS), COUNTERCLAIM(DisputeSide.RESPONDENTS), REPLY(DisputeSide.CLAIMANTS), REJOINDER(DisputeSide.RESPONDENTS),
    EVIDENCE(null), CORRECTION_REQUEST(null);

    private static final Set<SubmissionKind> EXCHANGED = Set.of(DEFENCE, COUNTERCLAIM, REPLY, REJOINDER, EVIDENCE);

    private final DisputeSide side;

    SubmissionKind(DisputeSide side) {
        this.side = side;
    }

    /** Whether that side files it. */
    public boolean isOf(DisputeSide other) {
        return side == null || side == other;
    }

    /** Whether it belongs to the exchange between claim and closing: the kinds of {@code submit}. */
    public boolean exchanged() {
        return EXCHANGED.contains(this);
    }
}
