package nl.wederkerig.notification;

/** The occasion on which holders of a deadline are told of it. */
enum NoticeKind {
    /** So many days before the last day. */
    REMINDER,
    /** The last notice to the co-signer, which its executive gets too (A11). */
    LAST_NOTICE,
    /** The last day has passed, and it is still to be done. */
    LAPSE,
    /** It ends today. */
    LAST_DAY,
    /** A person was asked to accept a seat, or is challenged in it. */
    ASKED
}
