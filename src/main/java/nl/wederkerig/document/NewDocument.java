package nl.wederkerig.document;

/**
 * A file as it was handed in.
 *
 * @param name    as its sender calls it; cleaned before it is kept
 * @param content not copied: whoever hands it in leaves it alone
 */
public record NewDocument(String name, byte[] content) {}
