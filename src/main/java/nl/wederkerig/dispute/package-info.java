/** Disputes between the parties to an agreement, and the procedure that settles each. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Dispute",
        allowedDependencies = {"shared", "calendar", "party", "record", "deadline", "agreement", "commitment", "signing"})
package nl.wederkerig.dispute;
