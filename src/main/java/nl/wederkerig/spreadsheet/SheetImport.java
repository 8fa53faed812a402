package nl.wederkerig.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import nl.wederkerig.commitment.CommitmentEntry;
import nl.wederkerig.dossier.ConcludedAgreements;
import nl.wederkerig.dossier.EventRefused;
import nl.wederkerig.overview.ReasonTexts;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what a plan says, in one transaction: to keep it, or to find out what the rules refuse. A refusal does not keep the other
 * agreements from being tried, so that all are told at once; with any of them nothing is kept.
 */
@Component
class SheetImport {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final SheetPlanner planner;
    private final ConcludedAgreements concluded;
    private final CommitmentEntry entry;
    private final UploadTable uploads;
    private final ReasonTexts texts;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;

    SheetImport(SheetPlanner planner, @Lazy ConcludedAgreements concluded, @Lazy CommitmentEntry entry, UploadTable uploads, ReasonTexts texts,
            PlatformTransactionManager transactions) {
        this.planner = planner;
        this.concluded = concluded;
        this.entry = entry;
        this.uploads = uploads;
        this.texts = texts;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param keep whether it is an import; else only what one would do is found out */
    void run(UploadId upload, String file, Actor registrar, boolean keep) {
        Table table = planner.read(uploads.content(upload));
        int all = Math.max(1, table.lines().size());
        SheetPlan plan = planner.plan(table, file, registrar, done -> progress(upload, done * 15 / all));
        boolean kept = Boolean.TRUE.equals(transaction.execute(status -> {
            perform(plan, file, registrar, done -> progress(upload, 15 + done * 80 / all));
            boolean keeps = keep && plan.faults().isEmpty();
            if (keeps) {
                uploads.keep(upload, UploadState.IMPORTED, findings(plan), rows(plan));
            } else {
                status.setRollbackOnly();
            }
            return keeps;
        }));
        if (!kept) {
            apart.executeWithoutResult(status -> uploads.keep(upload, UploadState.CHECKED, findings(plan), rows(plan)));
        }
    }

    private void perform(SheetPlan plan, String file, Actor registrar, IntConsumer done) {
        int rows = 0;
        for (SheetPlan.NewAgreement agreement : plan.agreements()) {
            attempt(plan, agreement.rows(), () -> concluded.enter(agreement.registration(), agreement.concluded(), registrar));
            rows += agreement.rows().size();
            done.accept(rows);
        }
        for (SheetPlan.Addition addition : plan.additions()) {
            if (addition.rows().stream().noneMatch(plan::isFaulty)) {
                attempt(plan, addition.rows(), () -> entry.enter(
                        addition.agreement(), addition.rows().stream().map(SheetRow::promised).toList(), file, registrar));
            }
            rows += addition.rows().size();
            done.accept(rows);
        }
    }

    private static void attempt(SheetPlan plan, List<SheetRow> rows, Runnable act) {
        int first = rows.get(0).number();
        try {
            act.run();
        } catch (EventRefused refused) {
            if (refused.getCause() instanceof InvalidInput invalid) {
                invalid.faults().forEach(new FaultPlaces(plan, rows)::report);
            } else {
                plan.add(RowFault.of(first, refused.reason()));
            }
        } catch (RuleBroken broken) {
            plan.add(RowFault.of(first, broken.reason()));
        } catch (InvalidInput invalid) {
            invalid.faults().forEach(new FaultPlaces(plan, rows)::report);
        }
    }

    private void progress(UploadId upload, int percent) {
        apart.executeWithoutResult(status -> uploads.progress(upload, Math.min(99, percent)));
    }

    private UploadTable.Findings findings(SheetPlan plan) {
        Map<RowFate, Integer> fates = new EnumMap<>(RowFate.class);
        rowsWithFates(plan).values().forEach(row -> fates.merge(row.fate(), 1, Integer::sum));
        List<String> unsettled = plan.agreements().stream()
                .filter(agreement -> agreement.rows().stream().noneMatch(row -> row.says().contains(CommitmentColumn.ROUTE)))
                .map(agreement -> agreement.registration().reference()).toList();
        return new UploadTable.Findings(plan.table().name(), plan.table().others(), plan.columns().ignored(), unsettled, fates,
                plan.agreements().size());
    }

    private List<UploadRow> rows(SheetPlan plan) {
        return List.copyOf(rowsWithFates(plan).values());
    }

    private Map<Integer, UploadRow> rowsWithFates(SheetPlan plan) {
        Map<Integer, List<UploadRow.Told>> told = new LinkedHashMap<>();
        plan.faults().forEach(fault -> told.computeIfAbsent(fault.row(), row -> new ArrayList<>()).add(told(fault)));
        Map<Integer, UploadRow> rows = new TreeMap<>();
        plan.rows().forEach(row -> rows.put(row.number(), new UploadRow(row.number(), row.reference(), row.key(), row.promised().text(),
                plan.fate(row.number()), told.getOrDefault(row.number(), List.of()))));
        told.forEach((row, faults) -> rows.putIfAbsent(row, new UploadRow(row, null, null, null, RowFate.FAULTY, faults)));
        return rows;
    }

    private UploadRow.Told told(RowFault fault) {
        String column = fault.column() == RowFault.WHOLE_ROW ? null : Table.letters(fault.column());
        return new UploadRow.Told(column, fault.heading(), words(fault, DUTCH), words(fault, Locale.ENGLISH));
    }

    private String words(RowFault fault, Locale locale) {
        return fault.fault() != null ? texts.fault(fault.fault(), locale) : texts.reason(fault.reason(), locale);
    }
}
