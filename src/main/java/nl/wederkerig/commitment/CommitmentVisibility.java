package nl.wederkerig.commitment;

import nl.wederkerig.agreement.AgreementVisibility.Condition;

/** Which commitments somebody sees: those of agreements seen in full, those made in a member's name, and public ones. */
public final class CommitmentVisibility {

    static final String IN_ITS_NAME = "(:member and (c.obligor in (:associations) or c.beneficiaries && array[:associations]::text[]))";

    private static final String VISIBLE = """
            (%s or (%s and a.agreed_version is not null and (c.status <> 'PLANNED' or c.version <= a.agreed_version))
                or (a.marked_public and a.in_force_on is not null and c.status <> 'PLANNED'))
            """;

    private CommitmentVisibility() {}

    /** True or false for a row of {@code commitment} with the alias {@code c}, of the agreement {@code a}; in brackets. */
    public static String of(Condition seen) {
        return VISIBLE.formatted(seen.full(), IN_ITS_NAME);
    }
}
