package nl.wederkerig.network;

/** A network of governments, or a team of experts for one question, which reports. */
public enum NetworkKind {
    NETWORK, TEAM
}
