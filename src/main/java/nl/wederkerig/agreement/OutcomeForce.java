package nl.wederkerig.agreement;

/** How far an outcome binds (D5). */
public enum OutcomeForce {
    NON_BINDING, WEIGHTY, BINDING
}
