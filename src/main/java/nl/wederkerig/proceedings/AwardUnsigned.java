package nl.wederkerig.proceedings;

/** An arbiter who did not sign the award, which says so. @param name of the arbiter. @param reason as the others give it */
public record AwardUnsigned(String name, String reason) {}
