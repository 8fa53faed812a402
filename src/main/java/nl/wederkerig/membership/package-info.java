/** What an association asks its members before it decides, and with what weight each of them speaks. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Membership",
        allowedDependencies = {"shared", "calendar", "party", "record", "deadline", "agreement", "document"})
package nl.wederkerig.membership;
