package nl.wederkerig.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.agreement.AgreementKind;

/**
 * A checklist as it is used now.
 *
 * @param version   from 1; one more each time that the registrar changes it (T80)
 * @param kinds     of agreement to which it belongs (T81); none for one that is no longer used
 * @param enteredOn day of this version
 */
public record ChecklistTemplate(
        String code, int version, String dutch, String english, Set<AgreementKind> kinds, List<ChecklistItem> items, LocalDate enteredOn) {

    public ChecklistTemplate {
        kinds = Set.copyOf(kinds);
        items = List.copyOf(items);
    }
}
