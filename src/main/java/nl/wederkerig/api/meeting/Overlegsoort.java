package nl.wederkerig.api.meeting;

/** What sort of meeting it is. */
enum Overlegsoort {
    AMBTELIJK, BESTUURLIJK, OVERHEDENOVERLEG, MINISTER_VAN_BZK, VOORZITTERS, PROVINCIAAL
}
