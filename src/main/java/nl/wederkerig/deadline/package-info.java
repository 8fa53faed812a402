/** The register of live deadlines of the whole product, and the reminders that go out before them. */
@org.springframework.modulith.ApplicationModule(displayName = "Deadline", allowedDependencies = {"shared", "calendar", "party", "record", "operations"})
package nl.wederkerig.deadline;
