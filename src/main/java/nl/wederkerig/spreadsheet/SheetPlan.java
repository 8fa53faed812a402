package nl.wederkerig.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.dossier.ConcludedAgreements.Concluded;
import nl.wederkerig.shared.AgreementId;

/** What an import of a sheet would do, and all that is wrong with it. */
final class SheetPlan {

    private final Table table;
    private final ColumnMap columns;
    private final List<SheetRow> rows;
    private final Map<Integer, RowFate> fates = new TreeMap<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final List<NewAgreement> agreements = new ArrayList<>();
    private final List<Addition> additions = new ArrayList<>();

    SheetPlan(Table table, ColumnMap columns, List<SheetRow> rows) {
        this.table = table;
        this.columns = columns;
        this.rows = List.copyOf(rows);
        faults.addAll(columns.faults());
        rows.forEach(row -> row.faults().forEach(this::add));
    }

    /** An agreement that is not here yet. @param rows in order, one for each of its commitments */
    record NewAgreement(RegisterAgreement registration, Concluded concluded, List<SheetRow> rows) {}

    /** Commitments that come to an agreement that is here. */
    record Addition(AgreementId agreement, List<SheetRow> rows) {}

    void add(RowFault fault) {
        faults.add(fault);
        fates.merge(fault.row(), RowFate.FAULTY, (before, now) -> now);
    }

    void differs(int row, CommitmentColumn column) {
        int place = columns.of(column);
        faults.add(RowFault.at(row, place, columns.heading(place), "differs"));
        fates.merge(row, RowFate.DIFFERS, (before, now) -> before == RowFate.FAULTY ? before : now);
    }

    void differsInAmounts(int row, int year) {
        int place = columns.amounts().get(year);
        faults.add(RowFault.at(row, place, columns.heading(place), "differs"));
        fates.merge(row, RowFate.DIFFERS, (before, now) -> before == RowFate.FAULTY ? before : now);
    }

    /** Unless something is wrong with the row. */
    void fate(SheetRow row, RowFate fate) {
        fates.putIfAbsent(row.number(), fate);
    }

    void add(NewAgreement agreement) {
        agreements.add(agreement);
    }

    void add(Addition addition) {
        additions.add(addition);
    }

    Table table() {
        return table;
    }

    ColumnMap columns() {
        return columns;
    }

    List<SheetRow> rows() {
        return rows;
    }

    RowFate fate(int row) {
        return fates.getOrDefault(row, RowFate.FAULTY);
    }

    boolean isFaulty(SheetRow row) {
        return fates.get(row.number()) == RowFate.FAULTY;
    }

    List<RowFault> faults() {
        return faults;
    }

    List<NewAgreement> agreements() {
        return agreements;
    }

    List<Addition> additions() {
        return additions;
    }

    /** A fault at the column, or of the whole row where the sheet does not have the column. */
    RowFault at(int row, CommitmentColumn column, String code, Object... arguments) {
        int place = columns.of(column);
        return RowFault.at(row, place, columns.heading(place), code, arguments);
    }
}
