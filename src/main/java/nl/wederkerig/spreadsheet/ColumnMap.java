package nl.wederkerig.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which column of a sheet says what. */
final class ColumnMap {

    private static final int WITHIN = 20;
    private static final int FEWEST_HEADINGS = 3;
    private static final Pattern OTHER_AMOUNT = Pattern.compile("(?:bedrag|bedragen|amount|amounts|eur|euro)\\b.*|.*\\b(?:19|20)\\d\\d\\b.*\\b(?:1 ?000|mln|miljoen|million|duizend|thousand|k).*");

    private final Map<CommitmentColumn, Integer> columns = new EnumMap<>(CommitmentColumn.class);
    private final Map<Integer, Integer> amounts = new TreeMap<>();
    private final Map<Integer, String> headings = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final int row;

    private ColumnMap(int row) {
        this.row = row;
    }

    /** How many of the cells are headings that are known. */
    static int known(Table.Line line, CommitmentHeadings headings) {
        return (int) line.cells().stream().filter(cell -> cell != null && headings.meaning(cell.asText()).isPresent()).count();
    }

    /** @throws UnreadableSheet when no line has headings */
    static ColumnMap of(Table table, CommitmentHeadings words) {
        Table.Line line = table.lines().stream().limit(WITHIN).filter(each -> known(each, words) >= FEWEST_HEADINGS).findFirst()
                .orElseThrow(() -> new UnreadableSheet(table.lines().isEmpty() ? "empty" : "no-headings"));
        ColumnMap map = new ColumnMap(line.number());
        for (int column = 0; column < line.cells().size(); column++) {
            Cell cell = line.cell(column);
            if (cell != null) {
                map.add(column, cell.asText(), words);
            }
        }
        Stream.of(CommitmentColumn.values()).filter(CommitmentColumn::isNeeded).filter(need -> !map.columns.containsKey(need))
                .forEach(need -> map.faults.add(RowFault.whole(map.row, "column-missing." + need)));
        return map;
    }

    private void add(int column, String heading, CommitmentHeadings words) {
        headings.put(column, heading);
        CommitmentHeadings.Meaning meaning = words.meaning(heading).orElse(null);
        if (meaning == null && OTHER_AMOUNT.matcher(CommitmentHeadings.plain(heading)).matches()) {
            faults.add(RowFault.at(row, column, heading, "amount-heading"));
        } else if (meaning == null) {
            ignored.add(heading);
        } else {
            Integer other = meaning.year() != null ? amounts.putIfAbsent(meaning.year(), column)
                    : columns.putIfAbsent(meaning.column(), column);
            if (other != null) {
                faults.add(RowFault.at(row, column, heading, "column-twice", Table.letters(other)));
            }
        }
    }

    /** Of the line with the headings. */
    int row() {
        return row;
    }

    boolean has(CommitmentColumn column) {
        return columns.containsKey(column);
    }

    /** From 0; {@link RowFault#WHOLE_ROW} where the sheet does not have it. */
    int of(CommitmentColumn column) {
        return columns.getOrDefault(column, RowFault.WHOLE_ROW);
    }

    /** Columns by year. */
    Map<Integer, Integer> amounts() {
        return amounts;
    }

    Collection<Integer> read() {
        List<Integer> all = new ArrayList<>(columns.values());
        all.addAll(amounts.values());
        return all;
    }

    /** As it stands in the sheet. */
    String heading(int column) {
        return headings.get(column);
    }

    /** Headings that mean nothing here. */
    List<String> ignored() {
        return List.copyOf(ignored);
    }

    List<RowFault> faults() {
        return List.copyOf(faults);
    }
}
