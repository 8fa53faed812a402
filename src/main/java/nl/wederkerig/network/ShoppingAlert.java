package nl.wederkerig.network;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.OrganisationId;

/**
 * One ministry takes one theme to several tables, and at some of them neither an association nor BZK sits (T63).
 *
 * @param tables     all its open tables at that theme, the first first
 * @param unattended those of them without an association and without BZK
 * @param dismissals by those who looked into it, of the tables as they are now
 * @param dismissed  whether the organisation of who looks did
 */
public record ShoppingAlert(
        OrganisationId ministry, String theme, List<MinistryTables.TableView> tables, List<MinistryTables.TableView> unattended,
        List<Dismissal> dismissals, boolean dismissed) {

    public ShoppingAlert {
        tables = List.copyOf(tables);
        unattended = List.copyOf(unattended);
        dismissals = List.copyOf(dismissals);
    }

    public record Dismissal(OrganisationId by, String reason, LocalDate on) {}
}
