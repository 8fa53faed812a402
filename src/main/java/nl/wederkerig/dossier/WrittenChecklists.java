package nl.wederkerig.dossier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.checklist.ChecklistView;
import nl.wederkerig.checklist.ChecklistView.Given;
import nl.wederkerig.record.RecordedEvent;

/** What was answered to checklists as verbs, each with the documents that show it: the answers to an item come in the order of its events. */
final class WrittenChecklists {

    private final Map<String, Deque<Given>> answers = new HashMap<>();
    private final FileDocuments documents;

    WrittenChecklists(List<ChecklistView> checklists, FileDocuments documents) {
        this.documents = documents;
        checklists.forEach(checklist -> checklist.items().forEach(item -> item.answers().forEach(
                given -> answers.computeIfAbsent(place(checklist.code(), item.item().key()), none -> new ArrayDeque<>()).addFirst(given))));
    }

    private static String place(Object checklist, Object item) {
        return checklist + " " + item;
    }

    Map<String, Object> verb(RecordedEvent event) {
        Map<String, Object> payload = event.payload();
        Map<String, Object> verb = WrittenEvents.verb(ChecklistVerb.NAME, "checklist", payload.get("checklist"), "item", payload.get("item"),
                "answer", payload.get("answer"), "explanation", payload.get("explanation"), "link", payload.get("link"));
        Given given = answers.getOrDefault(place(payload.get("checklist"), payload.get("item")), new ArrayDeque<>()).poll();
        if (given != null) {
            documents.write(verb, given.documents());
        }
        return verb;
    }
}
