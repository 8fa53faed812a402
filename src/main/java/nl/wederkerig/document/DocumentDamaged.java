package nl.wederkerig.document;

/** What is kept is not what was handed in: somebody or something changed it. */
public class DocumentDamaged extends IllegalStateException {

    DocumentDamaged(DocumentId document) {
        super("The content of document " + document + " does not have the hash with which it was handed in");
    }
}
