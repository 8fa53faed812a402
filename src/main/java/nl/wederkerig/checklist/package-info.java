/** What an agreement is held against: checklists that the registrar keeps, answered with evidence by the parties. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Checklist", allowedDependencies = {"shared", "record", "agreement", "document"})
package nl.wederkerig.checklist;
