/** Organisations through time, people with their roles and accounts, and who may negotiate and sign for whom. */
@org.springframework.modulith.ApplicationModule(displayName = "Party", allowedDependencies = {"shared", "record"})
package nl.wederkerig.party;
