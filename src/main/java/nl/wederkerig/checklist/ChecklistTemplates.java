package nl.wederkerig.checklist;

import java.util.List;
import java.util.Set;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.shared.Actor;

/** The checklists as the registrar keeps them: each change is a new version, and no version is ever changed (T80). */
public interface ChecklistTemplates {

    int MOST_ITEMS = 60;

    /** As they are now, in the order of their codes; in two statements. @throws nl.wederkerig.shared.NotFound for who is no registrar */
    List<ChecklistTemplate> all(Actor actor);

    /** @throws nl.wederkerig.shared.NotFound also for who is no registrar */
    ChecklistTemplate one(String code, Actor actor);

    /**
     * A new checklist, or the next version of one.
     *
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.NotFound     for who is no registrar
     */
    void enter(EnterChecklist command, Actor actor);

    /** @param basedOn version that the registrar changed; 0 for a new checklist. @param items with an empty key where they are new */
    record EnterChecklist(String code, int basedOn, String dutch, String english, Set<AgreementKind> kinds, List<ChecklistItem> items) {

        public EnterChecklist {
            kinds = Set.copyOf(kinds);
            items = List.copyOf(items);
        }
    }
}
