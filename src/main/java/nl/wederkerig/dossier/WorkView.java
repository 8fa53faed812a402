package nl.wederkerig.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;

/**
 * Long work as somebody may see it.
 *
 * @param done    of the total, files or dossiers
 * @param refused how many files were refused
 * @param lines   what became of each file so far; none for who did not begin it
 * @param own     whether the reader began it
 */
public record WorkView(
        UUID id, Kind kind, State state, int done, int total, int refused, Instant begunAt, List<Line> lines, boolean own) {

    public WorkView {
        lines = List.copyOf(lines);
    }

    public enum Kind {
        IMPORT, EXPORT
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
