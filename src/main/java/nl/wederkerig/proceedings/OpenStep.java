package nl.wederkerig.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.dispute.OrganisationCodes;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that must be done in a dispute before a day. */
@Embeddable
class OpenStep {

    @Enumerated(EnumType.STRING)
    private StepKind kind;
    private String subject;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] holders;
    @Enumerated(EnumType.STRING)
    private Appointed heldAs;
    private LocalDate startedOn;
    private String startedBy;
    @Column(name = "length")
    private String length;
    private LocalDate lastDay;
    /** In ISO-8601, in order. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] extensions = {};
    /** In order, each as {@code from/until}. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] stoodStill = {};

    /** For the persistence provider only. */
    protected OpenStep() {}

    /**
     * @param subject what tells it apart from others of its kind, such as a seat; empty where it is open once
     * @param heldAs  the appointed persons who must do it; null where organisations must
     */
    OpenStep(StepKind kind, String subject, List<OrganisationId> holders, Appointed heldAs, LocalDate startedOn, String startedBy,
            TermLength length, Holidays holidays) {
        this.kind = kind;
        this.subject = subject;
        this.holders = OrganisationCodes.of(holders);
        this.heldAs = heldAs;
        this.startedOn = startedOn;
        this.startedBy = startedBy;
        this.length = length.toString();
        this.lastDay = end(holidays).lastDay();
    }

    /** Limits in procedures are agreed terms that roll to a working day. */
    Term term() {
        return new Term(startedOn, startedBy, TermLength.parse(length), TermRule.AGREED_WORKING_DAY,
                Arrays.stream(extensions).map(TermLength::parse).toList(), Arrays.stream(stoodStill).map(OpenStep::suspension).toList());
    }

    private static Suspension suspension(String days) {
        String[] day = days.split("/");
        return new Suspension(LocalDate.parse(day[0]), LocalDate.parse(day[1]));
    }

    /** All agreed to more time. */
    void extend(TermLength by, Holidays holidays) {
        extensions = Stream.concat(Arrays.stream(extensions), Stream.of(by.toString())).toArray(String[]::new);
        reckonAnew(holidays);
    }

    /**
     * Its term gets the days that the procedure stood still.
     *
     * @param from  inclusive
     * @param until exclusive
     */
    void stoodStill(LocalDate from, LocalDate until, Holidays holidays) {
        List<String> pieces = new ArrayList<>(List.of(stoodStill));
        LocalDate day = from.isBefore(startedOn) ? startedOn : from;
        while (day.isBefore(until)) {
            LocalDate longest = Suspension.LONGEST.after(day);
            LocalDate next = longest.isBefore(until) ? longest : until;
            pieces.add(day + "/" + next);
            day = next;
        }
        stoodStill = pieces.toArray(String[]::new);
        reckonAnew(holidays);
    }

    TermEnd end(Holidays holidays) {
        return term().end(holidays);
    }

    /** The first moment at which it has lapsed. */
    Instant lapsesAt() {
        return LegalZone.endOf(lastDay);
    }

    boolean lapsedAt(Instant moment) {
        return !moment.isBefore(lapsesAt());
    }

    void reckonAnew(Holidays holidays) {
        lastDay = end(holidays).lastDay();
    }

    void heldBy(List<OrganisationId> left) {
        holders = OrganisationCodes.of(left);
    }

    void succeed(OrganisationId from, OrganisationId to) {
        holders = OrganisationCodes.replaced(holders, from, to);
    }

    StepKind kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    List<OrganisationId> holders() {
        return OrganisationCodes.read(holders);
    }

    /** Null where organisations must do it. */
    Appointed heldAs() {
        return heldAs;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
