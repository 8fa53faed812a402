/** Files that parties hand in: checked by what is in them, kept unchanged, read by whoever may enter the room that they lie in. */
@org.springframework.modulith.ApplicationModule(displayName = "Document", allowedDependencies = {"shared"})
package nl.wederkerig.document;
