package nl.wederkerig.api.word;

/** On what ground a person signs for an organisation. */
public enum Tekengrond {
    AMBTSHALVE, VOLMACHT, BESTUURSBESLUIT
}
