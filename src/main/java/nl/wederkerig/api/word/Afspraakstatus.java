package nl.wederkerig.api.word;

/** How a commitment stands. */
public enum Afspraakstatus {
    VOORGENOMEN, VOORWAARDELIJK, OPEN, ALS_NAGEKOMEN_GEMELD, DEELS_NAGEKOMEN, BETWIST, NAGEKOMEN, AFSTAND_GEDAAN, VERVALLEN
}
