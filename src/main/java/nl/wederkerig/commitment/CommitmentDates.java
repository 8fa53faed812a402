package nl.wederkerig.commitment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wederkerig.commitment.CommitmentFile.Cause;
import nl.wederkerig.commitment.CommitmentFile.DateChange;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The date by which a commitment is due, with every date that it had; the first is never lost (C3). */
@Embeddable
class CommitmentDates {

    private LocalDate due;
    private LocalDate firstDue;
    private int timesMoved;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<DateChange> dates;

    /** Without a date. */
    protected CommitmentDates() {
        dates = List.of();
    }

    /**
     * Gets a date, or loses it.
     *
     * @param to    the last day, inclusive; null for none
     * @return whether it moved: a first date is none that was moved to
     */
    boolean become(LocalDate to, Cause cause, LocalDate on) {
        if (Objects.equals(to, due)) {
            return false;
        }
        boolean moved = firstDue != null;
        due = to;
        firstDue = moved ? firstDue : to;
        timesMoved += moved ? 1 : 0;
        dates = Stream.concat(dates.stream(), Stream.of(new DateChange(to, cause, on))).toList();
        return moved;
    }

    LocalDate due() {
        return due;
    }

    LocalDate firstDue() {
        return firstDue;
    }

    int timesMoved() {
        return timesMoved;
    }

    List<DateChange> history() {
        return dates;
    }
}
