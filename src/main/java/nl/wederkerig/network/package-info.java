/** Networks and expertise teams that end, tables at which ministries talk, and the alert when one theme is taken to several of them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Network", allowedDependencies = {"shared", "calendar", "party", "record", "deadline", "agreement"})
package nl.wederkerig.network;
