package nl.wederkerig.dispute;

/** Who consult: officials (ambtelijk), or those who answer for them (bestuurlijk). */
public enum ConsultationLevel {
    OFFICIAL, EXECUTIVE
}
