package nl.wederkerig.api.word;

/** What the cabinet decides (A12). */
public enum Kabinetsbesluitsoort {
    MEDEONDERTEKENEN, WIJZIGEN, AFWIJZEN
}
