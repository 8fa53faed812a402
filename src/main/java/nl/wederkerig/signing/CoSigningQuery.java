package nl.wederkerig.signing;

/**
 * What to list.
 *
 * @param text in reference or title, whatever the capitals; null or blank for all
 * @param page from 0
 * @param size 1 to 100
 */
public record CoSigningQuery(Standing standing, String text, int page, int size) {

    public static final int LARGEST_PAGE = 100;

    /** How the co-signature stands. */
    public enum Standing {
        /** Awaited: not answered yet, or decided by the cabinet and not signed. */
        OPEN,
        /** Declined, or its ratification refused, in whatever became of the round. */
        REFUSED,
        /** With the cabinet now. */
        WITH_CABINET
    }

    public CoSigningQuery {
        if (standing == null || page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " rounds that are " + standing);
        }
    }
}
