/** Tells other systems what happens in the agreements that their organisation sees; listens only, nothing waits for it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Webhook",
        allowedDependencies = {"shared", "party", "record", "overview", "database", "operations"})
package nl.wederkerig.webhook;
