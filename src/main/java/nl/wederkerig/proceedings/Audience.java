package nl.wederkerig.proceedings;

import nl.wederkerig.dispute.DisputeSide;

/** With whom a chair has a session: all together, or one side, in confidence (D8). */
public enum Audience {
    JOINT, CLAIMANTS, RESPONDENTS;

    boolean includes(DisputeSide side) {
        return this == JOINT || name().equals(side.name());
    }
}
