package nl.wederkerig.party;

/** On what ground a person signs for an organisation. */
public enum AuthorityGround {
    /** By office, as ministers do. */
    EX_OFFICIO,
    POWER_OF_ATTORNEY,
    BOARD_DECISION
}
