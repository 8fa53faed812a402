/** The agreement: its parties, dispute arrangement, timetable, texts, checks and lifecycle from preparation to its end. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Agreement", allowedDependencies = {"shared", "calendar", "party", "record", "deadline", "document"})
package nl.wederkerig.agreement;
