package nl.wederkerig.calendar;

/** The generally recognised holidays. */
public final class Holidays {}
