package nl.wederkerig.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wederkerig.shared.Fault;

/** Puts what is wrong with an agreement or its commitments at the row and column from which it came. */
final class FaultPlaces {

    private static final Pattern COMMITMENT = Pattern.compile("commitments\\[(\\d+)]\\.(?:detail\\.)?([a-zA-Z]+).*");
    private static final Map<String, CommitmentColumn> COLUMNS = Map.ofEntries(
            Map.entry("reference", CommitmentColumn.REFERENCE), Map.entry("title", CommitmentColumn.TITLE), Map.entry("kind", CommitmentColumn.KIND),
            Map.entry("theme", CommitmentColumn.THEME), Map.entry("parties", CommitmentColumn.PARTIES),
            Map.entry("registeredOn", CommitmentColumn.CONCLUDED_ON), Map.entry("inForceOn", CommitmentColumn.IN_FORCE_ON),
            Map.entry("arrangement", CommitmentColumn.ROUTE), Map.entry("key", CommitmentColumn.KEY), Map.entry("text", CommitmentColumn.TEXT),
            Map.entry("obligor", CommitmentColumn.OBLIGOR), Map.entry("beneficiaries", CommitmentColumn.BENEFICIARIES),
            Map.entry("due", CommitmentColumn.DUE), Map.entry("term", CommitmentColumn.TERM), Map.entry("termFrom", CommitmentColumn.TERM_FROM),
            Map.entry("afterCommitment", CommitmentColumn.AFTER_COMMITMENT), Map.entry("afterEvent", CommitmentColumn.AFTER_EVENT),
            Map.entry("priceLevel", CommitmentColumn.PRICE_LEVEL), Map.entry("measure", CommitmentColumn.MEASURE),
            Map.entry("target", CommitmentColumn.TARGET), Map.entry("money", CommitmentColumn.MONEY),
            Map.entry("channel", CommitmentColumn.CHANNEL));

    private final SheetPlan plan;
    private final List<SheetRow> rows;
    private final Set<String> reported = new HashSet<>();

    /** @param rows of one agreement, in the order of its commitments */
    FaultPlaces(SheetPlan plan, List<SheetRow> rows) {
        this.plan = plan;
        this.rows = rows;
    }

    /** What is missing or cannot be read has been told of its cell already. */
    void report(Fault fault) {
        Matcher ofCommitment = COMMITMENT.matcher(fault.path());
        boolean commitment = ofCommitment.matches();
        SheetRow row = commitment ? rows.get(Integer.parseInt(ofCommitment.group(1))) : rows.get(0);
        CommitmentColumn column = COLUMNS.get(commitment ? ofCommitment.group(2) : fault.path().replaceAll("[\\[.].*", ""));
        int place = column == null ? RowFault.WHOLE_ROW : plan.columns().of(column);
        boolean missing = fault.code().equals("agreement.required");
        boolean told = missing || commitment && plan.faults().stream().anyMatch(each -> each.row() == row.number() && each.column() == place);
        if (!told && reported.add(row.number() + " " + place + " " + fault.code() + fault.arguments())) {
            plan.add(new RowFault(row.number(), place, plan.columns().heading(place), fault, null));
        }
    }
}
