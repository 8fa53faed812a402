/** Terms, holidays and the derivation of every date: pure calculation that reads no clock and stores nothing. */
@org.springframework.modulith.ApplicationModule(displayName = "Calendar", allowedDependencies = {})
package nl.wederkerig.calendar;
