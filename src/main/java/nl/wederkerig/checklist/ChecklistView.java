package nl.wederkerig.checklist;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.shared.OrganisationId;

/**
 * A checklist of one agreement, with what was answered.
 *
 * @param items of the version that is used now, in order; then those of earlier versions that were answered (T83)
 */
public record ChecklistView(String code, int version, String dutch, String english, List<ItemView> items) {

    public ChecklistView {
        items = List.copyOf(items);
    }

    /** Required items of the version that is used now that nobody answered. */
    public long open() {
        return items.stream().filter(ItemView::open).count();
    }

    /** Items of the version that is used now that were answered. */
    public long answered() {
        return items.stream().filter(each -> !each.dropped() && each.last() != null).count();
    }

    /** Items of the version that is used now. */
    public long asked() {
        return items.stream().filter(each -> !each.dropped()).count();
    }

    /** @param dropped whether it stands in an earlier version only. @param answers every time, the last first */
    public record ItemView(ChecklistItem item, boolean dropped, List<Given> answers) {

        public ItemView {
            answers = List.copyOf(answers);
        }

        /** Null while nobody answered. */
        public Given last() {
            return answers.isEmpty() ? null : answers.get(0);
        }

        public boolean open() {
            return item.required() && !dropped && answers.isEmpty();
        }
    }

    /**
     * An answer with its evidence.
     *
     * @param version of the checklist that was answered
     * @param asked   the question in the words of that version
     * @param link    null where none was given
     */
    public record Given(
            int version, ChecklistItem asked, Answer answer, String explanation, String link, List<DocumentView> documents, OrganisationId by, Instant at) {

        public Given {
            documents = List.copyOf(documents);
        }
    }
}
