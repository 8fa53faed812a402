package nl.wederkerig.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.shared.OrganisationId;

/** What a member asks its association to take up. */
@Entity
@Table(name = "signal")
class Signal {

    /** In which the association answers. */
    static final TermLength TO_ANSWER = TermLength.weeks(6);

    @Id
    private UUID id;
    private String association;
    private String member;
    private String title;
    private String theme;
    private String problem;
    private String solution;
    private String conditions;
    private LocalDate sentOn;
    private LocalDate answerBy;
    private UUID bundleId;

    /** For the persistence provider only. */
    protected Signal() {}

    Signal(SendSignal command, OrganisationId member, LocalDate on, Holidays holidays) {
        this.id = UUID.randomUUID();
        this.association = command.association().value();
        this.member = member.value();
        this.title = command.title();
        this.theme = command.theme();
        this.problem = command.problem();
        this.solution = command.solution();
        this.conditions = command.conditions();
        this.sentOn = on;
        this.answerBy = term(on).end(holidays).lastDay();
    }

    static Term term(LocalDate sentOn) {
        return Term.of(sentOn, TO_ANSWER, TermRule.AGREED_WORKING_DAY).startedBy("signal-sent");
    }

    SignalId id() {
        return new SignalId(id);
    }

    String theme() {
        return theme;
    }

    UUID bundleId() {
        return bundleId;
    }

    void layIn(SignalBundle bundle) {
        bundleId = bundle.id().value();
    }
}
