/** The dated moments of the budget year and which of them an agreement needs, and caretaker cabinets with what they propose to negotiations. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Budget", allowedDependencies = {"shared", "calendar", "party", "record", "agreement"})
package nl.wederkerig.budget;
