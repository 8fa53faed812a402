package nl.wederkerig.agreement;

/** In what role an organisation is party. */
public enum PartyRole {
    DECENTRAL, LINE_MINISTRY, CO_SIGNER, CO_PARTY, OBSERVER
}
