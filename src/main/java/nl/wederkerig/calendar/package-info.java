/** Terms, deadlines and holidays: pure calculation. */
@org.springframework.modulith.ApplicationModule(displayName = "Calendar", allowedDependencies = {})
package nl.wederkerig.calendar;
