package nl.wederkerig.room;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.agreement.Side;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.shared.OrganisationId;

/**
 * What one side shares.
 *
 * @param members   parties on the side that exist
 * @param common    the position that all agreed to last; null before
 * @param proposed  what was proposed since; null where nothing was
 * @param notes     the last first
 * @param documents the first first
 * @param speaks    whether the reader writes, proposes and answers here
 */
public record RoomView(
        Side side, List<OrganisationId> members, Position common, Position proposed, List<Note> notes, List<DocumentView> documents, boolean speaks) {

    public RoomView {
        members = List.copyOf(members);
        notes = List.copyOf(notes);
        documents = List.copyOf(documents);
    }

    /** @param commonAt null while not all have agreed. @param answers one a member that answered */
    public record Position(int number, String text, OrganisationId by, Instant at, Instant commonAt, List<PositionAnswer> answers) {

        public Position {
            answers = List.copyOf(answers);
        }
    }

    /** @param reason null where none was given */
    public record PositionAnswer(OrganisationId member, boolean agrees, String reason, Instant at) {}

    public record Note(OrganisationId by, String name, String text, Instant at) {}
}
