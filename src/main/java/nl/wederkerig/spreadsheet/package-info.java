/** Spreadsheets of commitments: what their headings mean, what an import of one would do, and the import itself. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Spreadsheet",
        allowedDependencies = {"shared", "calendar", "party", "overview", "agreement", "commitment", "dossier"})
package nl.wederkerig.spreadsheet;
