package nl.wederkerig.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.document.DocumentFile;
import nl.wederkerig.document.DocumentType;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.document.Documents;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.shared.Actor;

/** Documents as a file carries them: a text as it stands, anything else in base64. */
final class FileDocuments {

    /** Characters of all documents of a file together: what a file may have leaves room for the rest. */
    static final int MOST = 3 * 1024 * 1024;

    private static final String FIELD = "documents";

    private final Documents documents;
    private final Actor actor;
    private int left = MOST;
    private boolean leftOut;

    FileDocuments(Documents documents, Actor actor) {
        this.documents = documents;
        this.actor = actor;
    }

    static List<NewDocument> read(Fields fields) {
        List<NewDocument> found = new ArrayList<>();
        fields.mappings(FIELD).forEach(each -> {
            String name = each.text("name");
            byte[] content = content(each);
            each.close();
            if (name != null && content != null) {
                found.add(new NewDocument(name, content));
            }
        });
        return found;
    }

    private static byte[] content(Fields document) {
        String text = document.optionalText("text");
        String coded = document.optionalText("base64");
        if ((text == null) == (coded == null)) {
            document.mistake("name", "document");
            return null;
        }
        return text != null ? text.getBytes(StandardCharsets.UTF_8) : decoded(coded).orElseGet(() -> {
            document.mistake("base64", "base64");
            return null;
        });
    }

    private static Optional<byte[]> decoded(String coded) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(coded));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Adds them to an act, as far as they fit. */
    void write(Map<String, Object> act, List<DocumentView> kept) {
        List<Map<String, Object>> written = new ArrayList<>();
        kept.forEach(each -> {
            Map<String, Object> document = each.size() > left ? Map.of() : written(documents.read(each.id(), actor));
            int size = document.values().stream().mapToInt(value -> value.toString().length()).sum();
            if (document.isEmpty() || size > left) {
                leftOut = true;
            } else {
                left -= size;
                written.add(document);
            }
        });
        if (!written.isEmpty()) {
            act.put(FIELD, written);
        }
    }

    private static Map<String, Object> written(DocumentFile file) {
        Map<String, Object> document = new LinkedHashMap<>(Map.of("name", file.document().name()));
        Optional<String> text = text(file);
        document.put(text.isPresent() ? "text" : "base64", text.orElseGet(() -> Base64.getEncoder().encodeToString(file.content())));
        return document;
    }

    /** Empty for what would not come back the same. */
    private static Optional<String> text(DocumentFile file) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        boolean plain = List.of(DocumentType.TEXT, DocumentType.CSV).contains(file.document().type())
                && text.chars().noneMatch(each -> Character.isISOControl(each) && each != '\n') && text.indexOf('\ufffd') < 0 && text.indexOf('\ufeff') < 0;
        return plain ? Optional.of(text) : Optional.empty();
    }

    /** Whether any did not fit. */
    boolean leftOut() {
        return leftOut;
    }
}
