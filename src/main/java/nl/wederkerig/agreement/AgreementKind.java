package nl.wederkerig.agreement;

/** What sort of agreement it is. */
public enum AgreementKind {
    ADMINISTRATIVE_AGREEMENT, COVENANT, PROGRAMME, REGION_DEAL, CITY_DEAL, HOUSING_DEAL, FINANCIAL_SETTLEMENT, OTHER
}
