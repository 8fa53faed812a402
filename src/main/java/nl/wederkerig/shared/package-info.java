/** Ids, the acting person and effective time: the few words that every feature shares. */
@org.springframework.modulith.ApplicationModule(displayName = "Shared", allowedDependencies = {})
package nl.wederkerig.shared;
