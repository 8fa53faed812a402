package nl.wederkerig.proceedings;

/** What came of a procedure; STOPPED when its dispute ended otherwise. */
enum Result {
    OUTCOME, NO_RESULT, STOPPED
}
