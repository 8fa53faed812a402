/** People who sign in elsewhere: what a provider says of them, who they are here, and who still waits for rights. */
@org.springframework.modulith.ApplicationModule(displayName = "Identity", allowedDependencies = {"shared", "party", "record"})
package nl.wederkerig.identity;
