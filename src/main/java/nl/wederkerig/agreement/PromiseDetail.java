package nl.wederkerig.agreement;

/**
 * What a commitment promises beyond who, for whom and when (C1). Each part may be absent.
 *
 * @param nature           whether the obligor owes the result, or its effort
 * @param money            whether the amounts return each year; null without amounts, or where the text does not say
 * @param priceLevel       the year in whose prices the amounts are; null where the text does not say
 * @param channel          by which grant the money goes; null where the text does not say
 * @param measure          what is counted, such as "aantal woningen"; null without
 * @param target           what the measure must come to; null without
 * @param evidenceRequired whether a claim that it is fulfilled needs evidence
 */
public record PromiseDetail(
        Nature nature,
        MoneyKind money,
        Integer priceLevel,
        Channel channel,
        String measure,
        String target,
        boolean evidenceRequired) {

    /** A result, and nothing more said. */
    public static final PromiseDetail NONE = new PromiseDetail(Nature.RESULT, null, null, null, null, null, false);

    public PromiseDetail {
        nature = nature == null ? Nature.RESULT : nature;
    }

    /** Effort (inspanning) or result (resultaat). */
    public enum Nature {
        RESULT, EFFORT
    }

    /** Structural (structureel) or incidental (incidenteel). */
    public enum MoneyKind {
        STRUCTURAL, INCIDENTAL
    }

    /** General grant (algemene uitkering), decentralisation grant (decentralisatie-uitkering), specific grant (specifieke uitkering). */
    public enum Channel {
        GENERAL_GRANT, DECENTRALISATION_GRANT, SPECIFIC_GRANT
    }
}
