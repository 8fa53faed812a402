/** The room that the parties on one side of an agreement share: notes, documents and a common position, for nobody else. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Room", allowedDependencies = {"shared", "record", "agreement", "document"})
package nl.wederkerig.room;
