package nl.wederkerig.dispute;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Claimants against respondents, and the procedure that settles it. */
@Entity
@Table(name = "dispute")
class Dispute {

    @Id
    private UUID id;
    private UUID agreementId;
    private String key;
    @Enumerated(EnumType.STRING)
    private DisputeKind kind;
    @Enumerated(EnumType.STRING)
    private DisputeStage stage;
    @Enumerated(EnumType.STRING)
    private Procedure procedure;
    private LocalDate raisedOn;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] claimants;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] respondents;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] observers;
    @ElementCollection
    @CollectionTable(name = "dispute_step", joinColumns = @JoinColumn(name = "dispute_id"))
    private List<OpenStep> steps = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "dispute_consent", joinColumns = @JoinColumn(name = "dispute_id"))
    private List<Consent> consents = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private DisputeEnd ending;
    private LocalDate closedOn;

    /** For the persistence provider only. */
    protected Dispute() {}

    /** A deadlock has had its consultation: it begins with a third party (A14). */
    static Dispute deadlock(AgreementId agreement, int number, Sides sides, Procedure procedure, LocalDate on) {
        Dispute dispute = new Dispute();
        dispute.id = UUID.randomUUID();
        dispute.agreementId = agreement.value();
        dispute.key = "deadlock-" + number;
        dispute.kind = DisputeKind.DEADLOCK;
        dispute.stage = DisputeStage.THIRD_PARTY;
        dispute.procedure = procedure;
        dispute.raisedOn = on;
        dispute.claimants = codes(sides.claimants());
        dispute.respondents = codes(sides.respondents());
        dispute.observers = codes(sides.observers());
        return dispute;
    }

    void begin(List<OpenStep> first) {
        steps.addAll(first);
    }

    Optional<OpenStep> step(StepKind wanted) {
        return steps.stream().filter(step -> step.kind() == wanted).findFirst();
    }

    /** @param next what must be done now, if anything */
    void lapsed(OpenStep step, Optional<OpenStep> next) {
        steps.remove(step);
        next.ifPresent(steps::add);
    }

    /** A party's last consent counts. @param content what exactly it consents to; empty where there is nothing to differ on */
    void consent(OrganisationId party, Consent.Act act, String content) {
        consents.removeIf(consent -> consent.isBy(party, act));
        consents.add(new Consent(party, act, content));
    }

    /** Whether all parties to the dispute consented to the same: consents that say different things do not add up. */
    boolean allConsented(Consent.Act act, String content) {
        List<OrganisationId> same = consents.stream().filter(one -> one.isTo(act, content)).map(Consent::organisation).toList();
        return Stream.concat(claimants().stream(), respondents().stream()).allMatch(same::contains);
    }

    void close(DisputeEnd how, LocalDate on) {
        if (stage.ended()) {
            throw new DisputeNotAllowed(agreement(), key, stage, how.stage());
        }
        stage = how.stage();
        ending = how;
        closedOn = on;
        steps.clear();
        consents.clear();
    }

    /** A successor takes over, also what was asked of its predecessor (A18). */
    void succeed(OrganisationId from, OrganisationId to) {
        claimants = replaced(claimants, from, to);
        respondents = replaced(respondents, from, to);
        observers = replaced(observers, from, to);
        steps.forEach(step -> step.succeed(from, to));
        List<Consent> succeeded = consents.stream().map(consent -> consent.succeed(from, to)).toList();
        consents.clear();
        consents.addAll(succeeded);
    }

    boolean canBeEndedByParties() {
        return stage == DisputeStage.CONSULTATION || stage == DisputeStage.THIRD_PARTY;
    }

    AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    String key() {
        return key;
    }

    DisputeKind kind() {
        return kind;
    }

    List<OrganisationId> claimants() {
        return ids(claimants);
    }

    List<OrganisationId> respondents() {
        return ids(respondents);
    }

    List<OpenStep> steps() {
        return List.copyOf(steps);
    }

    DisputeView view(Holidays holidays) {
        return new DisputeView(key, kind, stage, procedure, raisedOn, claimants(), respondents(), ids(observers),
                steps.stream().sorted(Comparator.comparing(OpenStep::lastDay).thenComparing(OpenStep::kind))
                        .map(step -> new DisputeView.Step(step.kind(), step.holders(), step.lastDay(), step.end(holidays).derivation()))
                        .toList(),
                consentsTo(Consent.Act.SETTLE), consentsTo(Consent.Act.WITHDRAW), ending, closedOn);
    }

    private List<OrganisationId> consentsTo(Consent.Act act) {
        return consents.stream().filter(consent -> consent.isTo(act)).map(Consent::organisation).toList();
    }

    static String[] replaced(String[] codes, OrganisationId from, OrganisationId to) {
        return Arrays.stream(codes).map(code -> code.equals(from.value()) ? to.value() : code).distinct().toArray(String[]::new);
    }

    private static String[] codes(List<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).distinct().toArray(String[]::new);
    }

    private static List<OrganisationId> ids(String[] codes) {
        return Arrays.stream(codes).map(OrganisationId::new).toList();
    }
}
