/** Dossier files: one agreement with its history, to import it, to replay it through the real processes, and to export it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Dossier",
        allowedDependencies = {
            "shared", "calendar", "party", "record", "deadline", "agreement", "commitment", "signing", "dispute", "proceedings", "precedent", "overview",
            "membership", "meeting", "budget", "checklist", "room", "document"
        })
package nl.wederkerig.dossier;
