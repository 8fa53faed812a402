package nl.wederkerig.agreement;

/** How a milestone stands: NOT_FOLLOWED is one that lay before the negotiation, happens by itself, or was left when the agreement ended. */
public enum MilestoneState {
    TO_COME, MET, LATE, NOT_FOLLOWED
}
