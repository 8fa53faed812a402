/** The REST API: a way in for other systems, in Dutch as the government's design rules ask, through published use cases only. */
@org.springframework.modulith.ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "shared", "calendar", "party", "identity", "record", "deadline", "agreement", "commitment", "signing", "dispute", "proceedings", "precedent", "overview",
            "dossier", "document", "meeting", "membership", "network", "budget", "worklist", "webhook", "checklist", "room",
            "officialregister", "spreadsheet", "notification", "operations"
        })
package nl.wederkerig.api;
