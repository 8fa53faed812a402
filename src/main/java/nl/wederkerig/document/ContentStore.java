package nl.wederkerig.document;

/** Where the contents of documents are. */
interface ContentStore {

    /** @param sha256 of the content, lower-case hexadecimal */
    void put(DocumentId document, String sha256, byte[] content);

    byte[] get(DocumentId document, String sha256);
}
