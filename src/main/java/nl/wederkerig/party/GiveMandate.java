package nl.wederkerig.party;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import nl.wederkerig.shared.AgreementId;

/**
 * Writes down the mandate of the actor's own delegation; an earlier one stays readable.
 *
 * @param paysAtMost  euros that the own side may promise, over all years together; null without a limit
 * @param getsAtLeast euros that must be promised to the own side; null without a limit
 * @param validUntil  its last day; null without an end
 * @param themes      codes of the themes that it is for, as the registrar keeps them; empty for all
 */
public record GiveMandate(
        AgreementId agreement, String text, String decidedBy, LocalDate decidedOn, BigDecimal paysAtMost, BigDecimal getsAtLeast,
        LocalDate validUntil, Set<String> themes) {

    public GiveMandate {
        themes = Set.copyOf(themes);
    }

    /** One without limits. */
    public GiveMandate(AgreementId agreement, String text, String decidedBy, LocalDate decidedOn) {
        this(agreement, text, decidedBy, decidedOn, null, null, null, Set.of());
    }
}
