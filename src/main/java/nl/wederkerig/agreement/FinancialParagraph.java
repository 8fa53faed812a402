package nl.wederkerig.agreement;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The answer to article 2 Financiële-verhoudingswet.
 *
 * @param amounts euros by calendar year
 * @param reason  why it is not applicable; only BZK can record that (A5); else null
 */
public record FinancialParagraph(boolean applicable, boolean substantiated, Map<Integer, BigDecimal> amounts, String reason) {

    public FinancialParagraph {
        amounts = Map.copyOf(amounts);
    }

    /** Substantiated, or not applicable with the reason. */
    public boolean complete() {
        return applicable ? substantiated : reason != null && !reason.isBlank();
    }
}
