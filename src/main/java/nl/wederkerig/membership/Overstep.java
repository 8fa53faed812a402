package nl.wederkerig.membership;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a text goes beyond what the own delegation may agree to (T56).
 *
 * @param found   euros in the text; null where it is not about money
 * @param allowed euros in the mandate; null where it is not about money
 * @param until   last day of the mandate, of one that has expired; else null
 * @param theme   code of the agreement's theme, where the mandate is not for it; else null
 */
public record Overstep(Kind kind, BigDecimal found, BigDecimal allowed, LocalDate until, String theme) {

    public enum Kind {
        /** The own side promises more than it may. */
        PAYS_MORE,
        /** The own side is promised less than it must. */
        GETS_LESS,
        /** The mandate has ended. */
        EXPIRED,
        /** The mandate is for other themes. */
        OTHER_THEME
    }
}
