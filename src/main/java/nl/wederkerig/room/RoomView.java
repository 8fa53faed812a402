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
 * @param positions the last first
 * @param notes     the last first
 * @param documents the first first
 * @param speaks    whether the reader writes, proposes and answers here
 */
public record RoomView(
        Side side, List<OrganisationId> members, List<Position> positions, List<Note> notes, List<DocumentView> documents, boolean speaks) {

    public RoomView {
        members = List.copyOf(members);
        positions = List.copyOf(positions);
        notes = List.copyOf(notes);
        documents = List.copyOf(documents);
    }

    /** The position that all agreed to last; null before. */
    public Position common() {
        return positions.stream().filter(each -> each.commonAt() != null).findFirst().orElse(null);
    }

    /** What was proposed since; null where nothing was. */
    public Position proposed() {
        return positions.isEmpty() || positions.get(0).commonAt() != null ? null : positions.get(0);
    }

    /** @param commonAt null while not all have agreed. @param answers one a member that answered */
    public record Position(int number, String text, OrganisationId by, Instant at, Instant commonAt, List<PositionAnswer> answers) {

        public Position {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What counts for one on the side.
     *
     * @param givenBy organisation of who said it: the predecessor of a member that succeeded it, else the member
     * @param reason  null where none was given
     */
    public record PositionAnswer(OrganisationId member, OrganisationId givenBy, boolean agrees, String reason, Instant at) {}

    public record Note(OrganisationId by, String name, String text, Instant at) {}
}
