package nl.wederkerig.party;

/**
 * What a list of organisations should show.
 *
 * @param text  part of any name it ever had, or the beginning of a code; null or blank for all
 * @param layer null for all, and those of no layer
 * @param kind  null for all
 * @param ended whether organisations that no longer exist are shown too
 * @param page  from 0
 * @param size  1 to 500
 */
public record OrganisationSearch(
        String text, Layer layer, OrganisationKind kind, boolean ended, Sort sort, boolean descending, int page, int size) {

    /** By what a list is sorted; equals are sorted by name. */
    public enum Sort {
        NAME,
        CODE,
        KIND,
        LAYER
    }

    public OrganisationSearch {
        if (page < 0 || size < 1 || size > 500) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " organisations");
        }
    }

    /** Everything that exists, by name. */
    public static OrganisationSearch first(int size) {
        return new OrganisationSearch(null, null, null, false, Sort.NAME, false, 0, size);
    }
}
