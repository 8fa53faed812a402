/** The dated moments of the budget year, which the registrar keeps. */
@org.springframework.modulith.ApplicationModule(displayName = "Budget", allowedDependencies = {"shared", "record"})
package nl.wederkerig.budget;
