package nl.wederkerig.api.register;

/** On what ground somebody signs. */
enum Bevoegdheidsgrond {
    AMBTSHALVE, VOLMACHT, BESTUURSBESLUIT
}
