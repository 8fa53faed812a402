/** Commitments: who does what for whom by when, from the text in which they stand to their fulfilment. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Commitment", allowedDependencies = {"shared", "calendar", "party", "record", "deadline", "agreement"})
package nl.wederkerig.commitment;
