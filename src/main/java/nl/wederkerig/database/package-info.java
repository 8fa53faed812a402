/** The PostgreSQL the application stands on: its own, started and stopped with it, or one outside, checked before use. */
@ApplicationModule(displayName = "Database", allowedDependencies = {})
package nl.wederkerig.database;

import org.springframework.modulith.ApplicationModule;
