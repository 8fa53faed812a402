package nl.wederkerig.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Themes;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out what an import of a sheet would do with each of its rows. Changes nothing. */
@Component
class SheetPlanner {

    private final CommitmentHeadings headings;
    private final SheetWords words;
    private final Organisations organisations;
    private final Themes themes;
    private final Agreements agreements;
    private final NewAgreementRows newAgreements;
    private final KnownAgreementRows knownAgreements;
    private final EffectiveTime time;

    SheetPlanner(CommitmentHeadings headings, SheetWords words, Organisations organisations, @Lazy Themes themes,
            @Lazy Agreements agreements, NewAgreementRows newAgreements, KnownAgreementRows knownAgreements, EffectiveTime time) {
        this.headings = headings;
        this.words = words;
        this.organisations = organisations;
        this.themes = themes;
        this.agreements = agreements;
        this.newAgreements = newAgreements;
        this.knownAgreements = knownAgreements;
        this.time = time;
    }

    /** @throws UnreadableSheet when it is no spreadsheet with headings */
    Table read(byte[] content) {
        Table table = SheetFile.read(content, line -> ColumnMap.known(line, headings));
        ColumnMap columns = ColumnMap.of(table, headings);
        if (table.lines().stream().noneMatch(line -> line.number() > columns.row())) {
            throw new UnreadableSheet("no-rows");
        }
        return table;
    }

    /** @param done is told how many rows have been looked at */
    @Transactional(readOnly = true)
    public SheetPlan plan(Table table, String file, Actor actor, IntConsumer done) {
        ColumnMap columns = ColumnMap.of(table, headings);
        RowReader reader = new RowReader(columns, words, new KnownOrganisations(organisations, time.today()),
                RowReader.themes(new HashSet<>(themes.all())));
        List<SheetRow> rows = table.lines().stream().filter(line -> line.number() > columns.row())
                .filter(line -> columns.read().stream().anyMatch(column -> line.cell(column) != null)).map(reader::read).toList();
        SheetPlan plan = new SheetPlan(table, columns, rows);
        merged(plan);
        int[] seen = {0};
        grouped(plan).forEach((reference, group) -> {
            Optional<AgreementId> known = agreements.byReference(reference, Actor.system());
            if (known.isPresent()) {
                knownAgreements.plan(plan, known.get(), group);
            } else {
                newAgreements.plan(plan, group, file, actor);
            }
            seen[0] += group.size();
            done.accept(seen[0]);
        });
        return plan;
    }

    private static void merged(SheetPlan plan) {
        for (Table.Range range : plan.table().merged()) {
            boolean within = plan.columns().read().stream().anyMatch(each -> each >= range.firstColumn() && each <= range.lastColumn());
            if (within && range.lastRow() > plan.columns().row()) {
                int row = Math.max(range.firstRow(), plan.columns().row());
                plan.add(RowFault.at(row, range.firstColumn(), plan.columns().heading(range.firstColumn()), "merged", range.toString()));
            }
        }
    }

    /** By reference whatever its capitals, in the order of the sheet; without the rows that have none, or a key for the second time. */
    private static Map<String, List<SheetRow>> grouped(SheetPlan plan) {
        Map<String, List<SheetRow>> groups = new LinkedHashMap<>();
        Map<String, Integer> keys = new HashMap<>();
        for (SheetRow row : plan.rows()) {
            if (row.reference() == null) {
                continue;
            }
            String reference = row.reference().toLowerCase(Locale.ROOT);
            if (CommitmentHeadings.EXAMPLE.equalsIgnoreCase(reference)) {
                plan.add(plan.at(row.number(), CommitmentColumn.REFERENCE, "example-row"));
                continue;
            }
            Integer before = row.key() == null ? null : keys.putIfAbsent(reference + "\n" + row.key(), row.number());
            if (before != null) {
                plan.add(plan.at(row.number(), CommitmentColumn.KEY, "key-twice", String.valueOf(before)));
            } else {
                groups.computeIfAbsent(reference, each -> new ArrayList<>()).add(row);
            }
        }
        return groups;
    }
}
