package nl.wederkerig.agreement;

/**
 * What an agreement is about, from a list that the registrar keeps.
 *
 * @param code  words in lower case with hyphens between
 * @param inUse whether new agreements can have it
 */
public record Theme(String code, String nameDutch, String nameEnglish, boolean inUse) {}
