/** The register of what disputes taught: codified for everybody, without what only parties may see (D11). */
@org.springframework.modulith.ApplicationModule(
        displayName = "Precedent",
        allowedDependencies = {"shared", "calendar", "record", "deadline", "party", "agreement", "dispute"})
package nl.wederkerig.precedent;
