/** Tells people outside the application what waits for them, by e-mail; listens only, nothing waits for it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"shared", "calendar", "party", "deadline", "agreement", "signing", "operations"})
package nl.wederkerig.notification;
