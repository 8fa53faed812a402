package nl.wederkerig.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.room.RoomView;
import nl.wederkerig.room.RoomView.Position;
import nl.wederkerig.room.RoomView.PositionAnswer;
import nl.wederkerig.shared.OrganisationId;

/** What a side shares as verbs, in order: what stands of an answer, not what was said before it. */
final class WrittenRooms {

    private final WrittenAgreement written;
    private final FileDocuments documents;

    WrittenRooms(WrittenAgreement written, FileDocuments documents) {
        this.written = written;
        this.documents = documents;
    }

    /** @param rooms those that who exports enters */
    List<Dated> acts(List<RoomView> rooms) {
        List<Dated> acts = new ArrayList<>();
        for (RoomView room : rooms) {
            firstToLast(room.notes()).forEach(note -> acts.add(act(note.at(), note.by(), WrittenEvents.verb("write-in-room", "text", note.text()))));
            room.documents().stream().flatMap(this::shared).forEach(acts::add);
            firstToLast(room.positions()).forEach(position -> acts.addAll(about(position)));
        }
        return acts;
    }

    static <T> List<T> firstToLast(List<T> lastToFirst) {
        List<T> turned = new ArrayList<>(lastToFirst);
        Collections.reverse(turned);
        return turned;
    }

    /** None where it does not fit. */
    private Stream<Dated> shared(DocumentView document) {
        Map<String, Object> verb = WrittenEvents.verb("write-in-room");
        documents.write(verb, List.of(document));
        return verb.size() == 1 ? Stream.empty() : Stream.of(act(document.at(), document.by(), verb));
    }

    /** Who proposes it agrees by that. */
    private List<Dated> about(Position position) {
        List<Dated> acts = new ArrayList<>(List.of(act(position.at(), position.by(), WrittenEvents.verb("propose-position", "position", position.text()))));
        position.answers().stream().filter(answer -> !(answer.agrees() && answer.givenBy().equals(position.by())))
                .forEach(answer -> acts.add(act(answer.at(), answer.givenBy(), answer(position, answer))));
        return acts;
    }

    private static Map<String, Object> answer(Position position, PositionAnswer answer) {
        Map<String, Object> verb = WrittenEvents.verb("answer-position", "number", position.number());
        verb.putAll(WrittenAgreement.stated("agrees", answer.agrees(), "reason", answer.reason()));
        return verb;
    }

    private Dated act(Instant at, OrganisationId by, Map<String, Object> verb) {
        return Dated.of(at, written.code(by), verb);
    }
}
