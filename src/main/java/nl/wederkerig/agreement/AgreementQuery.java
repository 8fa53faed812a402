package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.Set;
import nl.wederkerig.shared.OrganisationId;

/**
 * What to list.
 *
 * @param text       in reference, title or summary, whatever the capitals; null for all
 * @param statuses   empty for all
 * @param party      null for all
 * @param theme      code; null for all
 * @param termEndsBy only negotiations whose term runs and ends on this day or before; null for all
 * @param standing   only those that stand so, of which the reader sees all that goes on; null for all
 * @param descending the other way round
 * @param page       from 0
 * @param size       1 to 100
 */
public record AgreementQuery(
        String text,
        Set<AgreementStatus> statuses,
        OrganisationId party,
        String theme,
        LocalDate termEndsBy,
        Standing standing,
        Sort sort,
        boolean descending,
        int page,
        int size) {

    public static final int LARGEST_PAGE = 100;

    /** Whenever its term ends. */
    public AgreementQuery(
            String text, Set<AgreementStatus> statuses, OrganisationId party, String theme, Sort sort, boolean descending, int page, int size) {
        this(text, statuses, party, theme, null, null, sort, descending, page, size);
    }

    /** Whichever they are. */
    public AgreementQuery(String text, Set<AgreementStatus> statuses, OrganisationId party, String theme, LocalDate termEndsBy, Sort sort,
            boolean descending, int page, int size) {
        this(text, statuses, party, theme, termEndsBy, null, sort, descending, page, size);
    }

    public AgreementQuery {
        statuses = Set.copyOf(statuses);
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " agreements");
        }
    }

    /** Level of escalation, as it was kept for the day. */
    public record Standing(int level, LocalDate day) {}

    /** By what the list is ordered; those without a term come last. */
    public enum Sort {
        REFERENCE, TITLE, REGISTERED_ON, STATUS, TERM_END
    }
}
