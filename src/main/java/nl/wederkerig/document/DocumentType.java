package nl.wederkerig.document;

import java.util.Optional;
import java.util.stream.Stream;

/** What may be handed in. Anything else is refused, whatever it is called. */
public enum DocumentType {
    PDF("application/pdf", "pdf", true, null),
    PNG("image/png", "png", true, null),
    JPEG("image/jpeg", "jpg", true, null),
    TEXT("text/plain", "txt", true, null),
    CSV("text/csv", "csv", false, null),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false, "word/"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false, "xl/"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", false, "ppt/"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt", false, null),
    OPEN_SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet", "ods", false, null),
    OPEN_PRESENTATION("application/vnd.oasis.opendocument.presentation", "odp", false, null);

    private final String mediaType;
    private final String extension;
    private final boolean shownInPlace;
    private final String folder;

    DocumentType(String mediaType, String extension, boolean shownInPlace, String folder) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.shownInPlace = shownInPlace;
        this.folder = folder;
    }

    static Optional<DocumentType> of(String mediaType) {
        return Stream.of(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }

    /** Whether a browser may show it: what cannot run anything. All else is only saved. */
    public boolean shownInPlace() {
        return shownInPlace;
    }

    /** Of a package, the folder that one of its kind has; null where the first bytes say enough. */
    String folder() {
        return folder;
    }
}
