package nl.wederkerig.spreadsheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.agreement.PromisedCommitment;

/**
 * A row as it was understood.
 *
 * @param number    from 1, as the spreadsheet program shows it
 * @param reference of the agreement; null where it is missing
 * @param agreement what the row says of the agreement, by column: a text, a constant, a day or a list of parties
 * @param promised  the commitment, as far as it could be read
 * @param says      the columns in which something stands; what a row does not say differs from nothing
 * @param faults    of this row by itself
 */
record SheetRow(
        int number, String reference, Map<CommitmentColumn, Object> agreement, PromisedCommitment promised, Set<CommitmentColumn> says,
        List<RowFault> faults) {

    SheetRow {
        EnumMap<CommitmentColumn, Object> said = new EnumMap<>(CommitmentColumn.class);
        said.putAll(agreement);
        agreement = Collections.unmodifiableMap(said);
        EnumSet<CommitmentColumn> filled = EnumSet.noneOf(CommitmentColumn.class);
        filled.addAll(says);
        says = Collections.unmodifiableSet(filled);
        faults = List.copyOf(faults);
    }

    String key() {
        return promised.key();
    }
}
