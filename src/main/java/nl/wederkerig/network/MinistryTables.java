package nl.wederkerig.network;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;

/**
 * Where ministries talk with whom about what. A table is there for the people of the ministry and of those who sit at it, of BZK, of
 * the associations, and auditors; for others it does not exist (T62). Alerts are for BZK and the associations (T63).
 */
public interface MinistryTables {

    /**
     * By anybody who sits at it, BZK or an association.
     *
     * @throws nl.wederkerig.shared.InvalidInput with all faults. @throws nl.wederkerig.shared.RuleBroken T62
     */
    TableId open(OpenTable command, Actor actor);

    /** Whether the actor may enter one at all. */
    boolean enters(Actor actor);

    /** @throws nl.wederkerig.shared.NotFound also when it is not for the actor */
    void close(TableId table, Actor actor);

    /** Nobody else changes it until the end of the transaction. @throws nl.wederkerig.shared.NotFound when there is none */
    void hold(TableId table);

    /** Open ones first, by ministry and theme. In a number of statements that does not grow with them. */
    List<TableView> list(Actor actor);

    /** Ministries that take one theme to several tables; none for others than BZK and the associations (T63). */
    List<ShoppingAlert> alerts(Actor actor);

    /** For the actor's own organisation, with a reason; another table at the theme makes it an alert again (T64). */
    void dismiss(OrganisationId ministry, String theme, String reason, Actor actor);

    /** @param openedOn today or earlier */
    record OpenTable(OrganisationId ministry, String theme, String title, LocalDate openedOn, List<OrganisationId> with) {

        public OpenTable {
            with = with == null ? List.of() : List.copyOf(with);
        }
    }

    /** @param closedOn null while it goes on. @param canClose whether who looks may close it */
    record TableView(TableId id, OrganisationId ministry, String theme, String title, LocalDate openedOn, LocalDate closedOn,
            List<OrganisationId> with, boolean canClose) {

        public TableView {
            with = List.copyOf(with);
        }
    }
}
