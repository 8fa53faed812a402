/** The process engine: carries out what the features ask of it in their own words. The only importer of the engine. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Process",
        allowedDependencies = {"shared", "calendar", "party", "record", "deadline", "agreement", "commitment", "signing", "dispute", "proceedings",
        "overview", "dossier", "operations"})
package nl.wederkerig.process;
