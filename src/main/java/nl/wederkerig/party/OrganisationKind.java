package nl.wederkerig.party;

/** What sort of body an organisation is. */
public enum OrganisationKind {
    MINISTRY,
    /** Of decentral governments: VNG, IPO, Unie van Waterschappen. */
    ASSOCIATION,
    PROVINCE,
    MUNICIPALITY,
    WATER_BOARD,
    HIGH_COUNCIL,
    ADVISORY,
    /** Of municipalities, such as the G40. */
    NETWORK,
    /** Neutral, where the registrar sits. */
    SECRETARIAT,
    OTHER
}
