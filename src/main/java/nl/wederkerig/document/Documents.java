package nl.wederkerig.document;

import java.util.Collection;
import java.util.List;
import nl.wederkerig.shared.Actor;

/** Keeps documents, and gives them to whoever may enter the room that they lie in. A document never changes and is never removed. */
public interface Documents {

    /** In bytes, 25 MB; the same as {@code spring.servlet.multipart.max-file-size}. */
    int LARGEST = 25 * 1024 * 1024;

    /** Field at which the faults are told. */
    String FIELD = "documents";

    /**
     * In the transaction of the act that it belongs to, which has looked whether the actor may do it.
     *
     * @throws nl.wederkerig.shared.InvalidInput when it is empty, too large, or of a kind that cannot be handed in
     */
    DocumentId keep(DocumentRoom room, NewDocument document, Actor actor);

    /** @throws nl.wederkerig.shared.NotFound also when the actor may not enter its room */
    DocumentFile read(DocumentId document, Actor actor);

    /** Oldest first; none for who may not enter. */
    List<DocumentView> in(DocumentRoom room, Actor actor);

    /** Of rooms of one dossier, oldest first, for the feature that keeps them and has looked who may enter; in one statement. */
    List<DocumentView> kept(Collection<DocumentRoom> rooms);
}
