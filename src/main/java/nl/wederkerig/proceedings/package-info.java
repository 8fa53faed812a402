/** What happens in a dispute from the moment a route starts: each procedure, its outcome, and what its parties do with that. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Proceedings",
        allowedDependencies = {"shared", "calendar", "party", "record", "deadline", "agreement", "commitment", "dispute", "document"})
package nl.wederkerig.proceedings;
