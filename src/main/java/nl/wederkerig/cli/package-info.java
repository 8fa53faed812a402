/** The command line: replay, import and export of dossier files, and the verification of the record. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {"shared", "calendar", "party", "record", "agreement", "dossier", "overview"})
package nl.wederkerig.cli;
