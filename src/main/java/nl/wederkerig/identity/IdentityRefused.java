package nl.wederkerig.identity;

/** What a provider says of somebody is not enough, or too much, to let them in. */
public final class IdentityRefused extends RuntimeException {

    /** Why; the name in lower case with hyphens is the code under which the page tells it. */
    public enum Why {
        /** Subject, name or organisation is not there. */
        CLAIMS_MISSING,
        /** One person acts for one organisation at a time. */
        SEVERAL_ORGANISATIONS,
        /** The person no longer takes part. */
        NO_LONGER_ACTIVE
    }

    private final Why why;

    IdentityRefused(Why why) {
        super("refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
