package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.EffectiveTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A timer that fires long after it was due, because nobody was there to fire it. */
class LateTimersTest extends OnTheRoad {

    private static final Instant DUE = EngineSeen.begins("2024-07-16");

    /** Stands for anything that was recorded in the meantime. */
    record NotedInTest(AgreementId agreement) implements DomainEvent {}

    @BeforeEach
    void a_negotiation_until_15_July_2024() {
        road.registered(Registrations.valid().command(), "2024-01-05");
        road.on("2024-01-08").accepts(VNG).on("2024-01-12").accepts(SZW).on("2024-01-15").accepts(BZK);
    }

    @Test
    @Rule("A14")
    void a_term_has_elapsed_when_it_ended_and_not_when_that_was_noticed() {
        Instant noticed = road.bean(EffectiveTime.class).now();

        fires();

        assertThat(road.status()).isEqualTo(AgreementStatus.ESCALATED);
        assertThat(since("NegotiationTermElapsed")).hasSizeGreaterThan(2).allSatisfy(event -> {
            assertThat(event.effectiveAt()).isEqualTo(DUE);
            assertThat(event.recordedAt()).isAfterOrEqualTo(noticed);
        });
    }

    @Test
    void never_before_the_last_event_of_the_dossier() {
        Instant later = Instant.parse("2024-09-01T10:00:00Z");
        road.at(later).does(() -> new TransactionTemplate(road.bean(PlatformTransactionManager.class)).executeWithoutResult(
                status -> road.bean(EventRecord.class).append(new NotedInTest(road.agreement()), Actor.system(), null)));

        fires();

        assertThat(since("NegotiationTermElapsed")).isNotEmpty()
                .allSatisfy(event -> assertThat(event.effectiveAt()).isEqualTo(later));
    }

    /** As the job executor does it: no moment is set. */
    private void fires() {
        engine.management().executeJob(engine.timer("Timer_TermElapsed").getId());
    }

    private List<RecordedEvent> since(String type) {
        return road.bean(DossierHistory.class).after(road.agreement(), 0).stream()
                .dropWhile(event -> !event.type().equals(type)).toList();
    }
}
