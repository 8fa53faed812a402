package nl.wederkerig.api.word;

/** Whether money returns each year. */
public enum Geldsoort {
    STRUCTUREEL, INCIDENTEEL
}
