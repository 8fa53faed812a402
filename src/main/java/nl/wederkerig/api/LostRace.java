package nl.wederkerig.api;

/** Somebody else was first: the version that If-Match names is not the present one. Answered with 412. */
final class LostRace extends RuntimeException {

    LostRace(String named, String present) {
        super("If-Match " + named + ", present " + present);
    }
}
