package nl.wederkerig.api.work;

/** How long work stands. */
enum Werkstand {
    BEZIG, KLAAR, AFGEBROKEN
}
