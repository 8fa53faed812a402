/** What lists and start pages show of everything together: tasks, escalation, holder, what is next. Reads only. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Overview",
        allowedDependencies = {"shared", "calendar", "party", "record", "deadline", "agreement", "commitment", "signing", "dispute"})
package nl.wederkerig.overview;
