package nl.wederkerig.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;

/**
 * Long work as somebody may see it.
 *
 * @param done    of the total: files, dossiers, or for one file the acts in it
 * @param refused how many files were refused
 * @param name    reference of the agreement where it is about one file; null for more files, none, and who did not begin it
 * @param lines   what became of each file so far; none for who did not begin it
 * @param own     whether the reader began it
 */
public record WorkView(
        UUID id, Kind kind, String name, State state, int done, int total, int refused, Instant begunAt, List<Line> lines, boolean own) {

    public WorkView {
        lines = List.copyOf(lines);
    }

    public enum Kind {
        /** Of several files. */
        IMPORT,
        EXPORT,
        /** What the import of one file would give. */
        PREVIEW,
        /** The import of one file, all of whose acts are done again. */
        REPLAY;

        public boolean isOfOneFile() {
            return this == PREVIEW || this == REPLAY;
        }
    }

    public enum State {
        AT_WORK, DONE,
        /** By a restart or a fault of the application: what is done stays, the rest was not begun. */
        BROKEN_OFF
    }

    /** @param agreement null where the file was refused */
    public record Line(String name, AgreementId agreement, List<Told> faults) {

        public Line {
            faults = List.copyOf(faults);
        }
    }

    /** What is wrong. @param line from 1. @param column from 1; 0 for the whole line */
    public record Told(int line, int column, String dutch, String english) {}
}
