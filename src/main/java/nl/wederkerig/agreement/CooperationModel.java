package nl.wederkerig.agreement;

/** Who takes the lead between the layers of government. */
public enum CooperationModel {
    CENTRAL_DIRECTS, ONE_GOVERNMENT, REVERSED_CO_GOVERNMENT
}
