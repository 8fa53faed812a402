/** What somebody has to do that no process waits for, gathered in one place for every list that tells it. Reads only. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"shared", "deadline", "party", "agreement", "dispute", "proceedings", "precedent", "overview", "meeting", "membership"})
package nl.wederkerig.worklist;
