package nl.wederkerig.api.word;

/** Where an agreement is on its road. */
public enum Akkoordstatus {
    VOORBEREIDING, ONDERHANDELING, ONDERHANDELAARSAKKOORD, ONDERTEKENING, MINISTERRAAD, GEESCALEERD, IN_WERKING, AFGEROND, BEEINDIGD, MISLUKT
}
