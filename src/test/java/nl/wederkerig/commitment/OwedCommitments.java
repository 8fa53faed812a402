package nl.wederkerig.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.EnteredIntoForce;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.PromisedCommitment.TermFrom;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dossier.DueWork;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** What SZW owes VNG and IPO under an agreement that is in force from 1 January 2018. */
@IntegrationTest
@Import({AgreementInMemory.InPlace.class})
@Transactional
abstract class OwedCommitments {

    static final OrganisationId SZW = new OrganisationId("mnre1121");
    static final OrganisationId VNG = new OrganisationId("vng");
    static final OrganisationId IPO = new OrganisationId("ipo");
    static final LocalDate DUE = LocalDate.of(2018, 10, 1);

    final AgreementId agreement = AgreementId.create();

    @Autowired
    AgreementInMemory agreements;
    @Autowired
    Commitments commitments;
    @Autowired
    Fulfilment fulfilment;
    @Autowired
    EventRecord record;
    @Autowired
    private List<DueWork> sources;
    @Autowired
    private DossierHistory history;
    @Autowired
    private EffectiveTime time;

    @BeforeEach
    void negotiating() {
        agreements.is(agreement, AgreementStatus.NEGOTIATION, List.of(), null);
    }

    void inForce(PromisedCommitment... promised) {
        agreements.promises(agreement, promised);
        happens("2018-01-01", new EnteredIntoForce(agreement, 1, LocalDate.of(2018, 1, 1), false));
    }

    void happens(String day, DomainEvent event) {
        on(day, () -> {
            record.append(event);
            return null;
        });
    }

    /** By a negotiator of the organisation, at noon. */
    void act(String day, OrganisationId by, Consumer<Actor> work) {
        on(day, () -> {
            work.accept(negotiator(by));
            return null;
        });
    }

    void claim(String day) {
        act(day, SZW, actor -> fulfilment.claim(agreement, "model", "brief van " + day, actor));
    }

    void confirm(String day, OrganisationId by) {
        act(day, by, actor -> fulfilment.confirm(agreement, "model", actor));
    }

    void part(String day, OrganisationId by, LocalDate newDue) {
        act(day, by, actor -> fulfilment.confirmPart(agreement, "model", newDue, "de helft", actor));
    }

    void contest(String day, OrganisationId by) {
        act(day, by, actor -> fulfilment.contest(agreement, "model", "er staat niets in", actor));
    }

    void request(String day, LocalDate newDue) {
        act(day, SZW, actor -> fulfilment.requestExtension(agreement, "model", newDue, "meer tijd nodig", actor));
    }

    void decide(String day, OrganisationId by, boolean granted) {
        act(day, by, actor -> fulfilment.decideExtension(agreement, "model", granted, granted ? null : "te lang", actor));
    }

    /** Whatever falls due up to noon of the day happens, each at its own moment. */
    void sweep(String day) {
        Instant end = Instant.parse(day + "T11:00:00Z");
        for (Optional<DueWork.Due> next = next(end); next.isPresent(); next = next(end)) {
            DueWork.Due due = next.get();
            time.at(due.moment(), () -> {
                due.work().run();
                return null;
            });
        }
    }

    private Optional<DueWork.Due> next(Instant end) {
        return sources.stream().flatMap(source -> source.next(agreement, end).stream()).min(Comparator.comparing(DueWork.Due::moment));
    }

    <T> T on(String day, java.util.function.Supplier<T> act) {
        return time.at(Instant.parse(day + "T11:00:00Z"), act);
    }

    CommitmentView model() {
        return the("model");
    }

    CommitmentView the(String key) {
        return commitments.of(agreement, Actor.system()).stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    List<RecordedEvent> events(String type) {
        return history.after(agreement, 0).stream().filter(event -> event.type().equals(type)).toList();
    }

    List<String> types() {
        return history.after(agreement, 0).stream().map(RecordedEvent::type).toList();
    }

    static void refused(String rule, String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.reason().rule() + " " + broken.reason().code()).isEqualTo(rule + " " + code));
    }

    static Actor negotiator(OrganisationId organisation) {
        return new Actor(PersonId.create(), organisation, Set.of(Role.NEGOTIATOR));
    }

    /** Owed to VNG and IPO, by 1 October 2018. */
    static PromisedCommitment promised() {
        return promised("model", DUE, null, PromiseDetail.NONE);
    }

    static PromisedCommitment promised(String key, LocalDate due, String afterCommitment, PromiseDetail detail) {
        boolean waits = due == null && afterCommitment != null;
        return new PromisedCommitment(key, SZW, false, List.of(VNG, IPO), "text", due, waits ? TermLength.days(30) : null,
                waits ? TermFrom.CONDITION : null, Map.of(), afterCommitment, null, detail);
    }
}
