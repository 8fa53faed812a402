package nl.wederkerig.calendar;

/** Why a last day stays where the reckoning put it. */
public enum KeptBecause {

    /** {@link TermRule#AGREED_EXACT}. */
    AGREED_TO_THE_DAY(Basis.AGREEMENT),

    /** Neither Saturday, Sunday nor holiday, under a rule that would have rolled it otherwise. */
    WORKING_DAY(Basis.ARTICLE_1_1),

    /** The same, where the roll was agreed. */
    AGREED_WORKING_DAY(Basis.AGREEMENT),

    MORE_THAN_90_DAYS(Basis.ARTICLE_4),
    MORE_THAN_TWELVE_WEEKS(Basis.ARTICLE_4),
    MORE_THAN_THREE_MONTHS(Basis.ARTICLE_4),
    ONE_OR_MORE_YEARS(Basis.ARTICLE_4),

    /** A statutory term that is reckoned backwards. */
    RECKONED_BACKWARDS(Basis.ARTICLE_1_2),

    /** An agreed term that is reckoned backwards. */
    AGREED_BACKWARDS(Basis.AGREEMENT);

    private final Basis basis;

    KeptBecause(Basis basis) {
        this.basis = basis;
    }

    public Basis basis() {
        return basis;
    }
}
