package nl.wederkerig.meeting;

/** What sort of meeting it is; who must have been invited follows from it (T2). */
public enum MeetingKind {
    /** Ambtelijk overleg. */
    OFFICIAL,
    /** Bestuurlijk overleg. */
    EXECUTIVE,
    /** With the prime minister. */
    OVERHEDENOVERLEG,
    /** The regular consultation with the minister of BZK. */
    MINISTER_OF_BZK,
    /** The chairs of VNG, IPO and UvW among themselves. */
    CHAIRS,
    /** With or within a province. */
    PROVINCIAL
}
