package nl.wederkerig.proceedings;

import java.util.Locale;
import nl.wederkerig.dispute.DisputeSide;

/** Where people in a dispute write for some eyes only. What all may read is not in a room: it is the shared file. */
public enum DisputeRoom {
    /** A side's own notes: nobody else's, the auditor's and BZK's neither. */
    CLAIMANTS(DisputeSide.CLAIMANTS), RESPONDENTS(DisputeSide.RESPONDENTS),
    /** Between the chair and one side: never shown to the other (D8). */
    CHAIR_WITH_CLAIMANTS(DisputeSide.CLAIMANTS), CHAIR_WITH_RESPONDENTS(DisputeSide.RESPONDENTS),
    /** Of those who decide, or advise, with their secretaries. */
    DELIBERATION(null);

    private final DisputeSide side;

    DisputeRoom(DisputeSide side) {
        this.side = side;
    }

    /** Null where neither side enters. */
    DisputeSide side() {
        return side;
    }

    boolean withChair() {
        return this == CHAIR_WITH_CLAIMANTS || this == CHAIR_WITH_RESPONDENTS;
    }

    /** As in addresses, such as {@code chair-with-claimants}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
