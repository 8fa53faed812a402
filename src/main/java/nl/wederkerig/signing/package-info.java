/** Signing: rounds, signatures, reservations, BZK's co-signature and the road to the cabinet. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Signing", allowedDependencies = {"shared", "calendar", "party", "record", "deadline", "agreement"})
package nl.wederkerig.signing;
