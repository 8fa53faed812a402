package nl.wederkerig.spreadsheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A spreadsheet that somebody uploaded.
 *
 * @param percent   of the work that is being done, 0 to 100
 * @param sheet     name of the sheet that was read; null where the file has none, or before
 * @param others    names of the sheets that were not read
 * @param ignored   headings of columns that mean nothing here
 * @param unsettled references of new agreements for which the sheet names no dispute arrangement
 * @param fates     how many rows have which
 * @param agreements how many agreements come new
 */
public record SheetUpload(
        UploadId id, String fileName, UploadState state, int percent, String sheet, List<String> others, List<String> ignored,
        List<String> unsettled, Map<RowFate, Integer> fates, int agreements, Instant createdAt) {

    public SheetUpload {
        others = List.copyOf(others);
        ignored = List.copyOf(ignored);
        unsettled = List.copyOf(unsettled);
        fates = Map.copyOf(fates);
    }

    public int rows() {
        return fates.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(RowFate fate) {
        return fates.getOrDefault(fate, 0);
    }

    /** Whether there is something to import, and nothing that hinders it. */
    public boolean canBeImported() {
        boolean hindered = fates.keySet().stream().anyMatch(RowFate::hinders);
        return (state == UploadState.CHECKED || state == UploadState.FAILED) && !hindered
                && count(RowFate.NEW_AGREEMENT) + count(RowFate.NEW_COMMITMENT) > 0;
    }
}
