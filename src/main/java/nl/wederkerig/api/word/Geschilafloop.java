package nl.wederkerig.api.word;

/** How a dispute ended. */
public enum Geschilafloop {
    GESCHIKT, INGETROKKEN, BINDENDE_UITKOMST, GEEN_RESULTAAT, NAGEKOMEN, BEANTWOORD, NIET_BEANTWOORD, NIET_NAGEKOMEN, AANVAARD
}
