/** The append-only record of everything that happened: history, audit trail and outbox in one table. */
@org.springframework.modulith.ApplicationModule(displayName = "Record", allowedDependencies = "shared")
package nl.wederkerig.record;
