package nl.wederkerig.signing;

/** What should happen by itself is not so in the domain: the moment has not come, or the round stands otherwise. */
public class LapseNotDue extends IllegalStateException {

    LapseNotDue(RoundId round, String lapse, Object standing) {
        super(lapse + " in round " + round + ": " + standing);
    }
}
