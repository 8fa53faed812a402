/** Meetings between governments: prepared, held, confirmed in writing, and reported back on. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Meeting",
        allowedDependencies = {"shared", "calendar", "party", "record", "deadline", "agreement", "overview"})
package nl.wederkerig.meeting;
