/** Takes over new, renamed, ended and merged bodies from the export of the register of government organisations. */
@org.springframework.modulith.ApplicationModule(displayName = "Official register", allowedDependencies = {"shared", "party", "record"})
package nl.wederkerig.officialregister;
