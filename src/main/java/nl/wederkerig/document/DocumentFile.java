package nl.wederkerig.document;

/** A document with its content. */
public record DocumentFile(DocumentView document, byte[] content) {}
