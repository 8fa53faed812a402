package nl.wederkerig.checklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Reason;

/** What an agreement is held against, by its kind (T81), and what its parties answered. It holds nothing back: it shows what is open. */
public interface Checklists {

    /**
     * Those of the agreement's kind, and those of which something was answered; in a number of statements that does not grow with them.
     *
     * @throws nl.wederkerig.shared.NotFound also for who does not see the agreement in full
     */
    List<ChecklistView> of(AgreementId agreement, Actor actor);

    /** @throws nl.wederkerig.shared.NotFound also where the agreement does not have it */
    ChecklistView one(AgreementId agreement, String checklist, Actor actor);

    /** Why the actor cannot answer any item; empty when it can. @throws nl.wederkerig.shared.NotFound as {@link #of} */
    Optional<Reason> whyNotAnswer(AgreementId agreement, Actor actor);

    /**
     * Anew as often as something changed; the last one counts (T82).
     *
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.RuleBroken   T82
     */
    void answer(AnswerItem command, Actor actor);

    /** How many required items nobody answered, for who has looked whether they are seen; in one statement. Zero is left out. */
    Map<AgreementId, Integer> open(Collection<AgreementId> agreements);

    /** @param explanation what shows it. @param link of http or https; null for none */
    record AnswerItem(
            AgreementId agreement, String checklist, String item, Answer answer, String explanation, String link, List<NewDocument> documents) {

        public AnswerItem {
            documents = documents == null ? List.of() : List.copyOf(documents);
        }
    }
}
