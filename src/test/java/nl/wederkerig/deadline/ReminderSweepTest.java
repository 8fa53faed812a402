package nl.wederkerig.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.wederkerig.Rule;
import nl.wederkerig.record.ChainVerification;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.commitment.AgreementInMemory;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Import(AgreementInMemory.InPlace.class)
class ReminderSweepTest {

    private static final LocalDate START = LocalDate.of(2017, 11, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2018, 5, 10);
    private static final OrganisationId VNG = new OrganisationId("vng");

    private final AgreementId agreement = AgreementId.create();

    @Autowired
    private DeadlineRegister register;
    @Autowired
    private ReminderSweep sweep;
    @Autowired
    private DossierHistory history;
    @Autowired
    private ChainVerification verification;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_six_month_term_reminds_ninety_thirty_and_seven_days_before_its_last_day() {
        on("2017-11-10T12:00:00Z", () -> register.set(term(agreement, LAST_DAY)));

        assertThat(replay("2018-06-01T00:00:00Z")).containsExactly(
                Instant.parse("2018-02-09T07:00:00Z"), Instant.parse("2018-04-10T06:00:00Z"), Instant.parse("2018-05-03T06:00:00Z"));
        assertThat(events()).extracting(event -> event.payload().get("daysBefore")).containsExactly(90, 30, 7);
        assertThat(events()).extracting(RecordedEvent::effectiveAt).containsExactly(
                Instant.parse("2018-02-09T07:00:00Z"), Instant.parse("2018-04-10T06:00:00Z"), Instant.parse("2018-05-03T06:00:00Z"));
    }

    @Test
    void sweeping_again_sends_nothing() {
        on("2017-11-10T12:00:00Z", () -> register.set(term(agreement, LAST_DAY)));

        assertThat(sweep.sweep(Instant.parse("2018-04-10T06:00:00Z"))).isEqualTo(2);
        assertThat(sweep.sweep(Instant.parse("2018-04-10T06:00:00Z"))).isZero();
        assertThat(events()).hasSize(2);
    }

    @Test
    void a_reminder_does_not_go_out_before_eight_in_the_morning() {
        on("2017-11-10T12:00:00Z", () -> register.set(term(agreement, LAST_DAY)));

        assertThat(sweep.sweep(Instant.parse("2018-02-09T06:59:59.999999Z"))).isZero();
        assertThat(sweep.sweep(Instant.parse("2018-02-09T07:00:00Z"))).isEqualTo(1);
    }

    @Test
    void a_moved_deadline_reminds_anew_for_its_new_day_and_repeats_nothing_that_was_due_before() {
        on("2017-11-10T12:00:00Z", () -> register.set(term(agreement, LAST_DAY)));
        replay("2018-04-20T10:00:00Z");

        on("2018-04-20T10:00:00Z", () -> register.set(term(agreement, LAST_DAY.plusMonths(1))));

        assertThat(replay("2018-07-01T00:00:00Z")).containsExactly(
                Instant.parse("2018-05-11T06:00:00Z"), Instant.parse("2018-06-03T06:00:00Z"));
    }

    @Test
    void nothing_goes_out_for_what_is_suspended_closed_or_held_by_nobody() {
        AgreementId closed = AgreementId.create();
        AgreementId held = AgreementId.create();
        on("2017-11-10T12:00:00Z", () -> {
            register.set(term(agreement, LAST_DAY));
            register.suspend(agreement, "negotiation-term", LocalDate.of(2018, 8, 1));
            register.set(term(closed, LAST_DAY));
            register.close(closed, "negotiation-term");
            register.set(term(held, LAST_DAY));
            register.heldBy(held, "negotiation-term", List.of());
        });

        assertThat(sweep.sweep(Instant.parse("2018-06-01T00:00:00Z"))).isZero();
    }

    @Test
    @Rule("A7")
    void a_response_that_nobody_gave_lapses_once_and_names_who_was_silent() {
        on("2018-03-12T12:00:00Z", () -> register.set(request()));

        assertThat(sweep.sweep(Instant.parse("2018-03-26T21:59:59Z"))).isEqualTo(1);
        assertThat(sweep.sweep(Instant.parse("2018-03-26T22:00:00Z"))).isEqualTo(1);
        assertThat(sweep.sweep(Instant.parse("2018-04-26T22:00:00Z"))).isZero();
        assertThat(events()).extracting(RecordedEvent::type).containsExactly("ReminderSent", "ResponseLapsed");
        assertThat(events().get(1).payload()).containsEntry("request", "look-beforehand").containsEntry("silent", List.of("vng"));
    }

    @Test
    @Rule("A7")
    void a_response_that_was_given_does_not_lapse() {
        on("2018-03-12T12:00:00Z", () -> register.set(request()));
        on("2018-03-20T12:00:00Z", () -> register.close(agreement, "look-beforehand"));

        assertThat(sweep.sweep(Instant.parse("2018-04-26T22:00:00Z"))).isZero();
    }

    @Test
    void two_nodes_sweeping_at_once_send_no_reminder_twice_and_none_too_few() throws Exception {
        List<AgreementId> dossiers = IntStream.range(0, 5_000).mapToObj(number -> AgreementId.create()).toList();
        on("2017-11-10T12:00:00Z", () -> dossiers.forEach(dossier -> register.set(term(dossier, LAST_DAY))));
        Instant due = Instant.parse("2018-05-03T06:00:00Z");

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> node = () -> sweep.sweep(due);
            int sent = 0;
            for (Future<Integer> one : nodes.invokeAll(List.of(node, node))) {
                sent += one.get();
            }
            sent += sweep.sweep(due);
            assertThat(sent).isEqualTo(15_000);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(jdbc.sql("select count(*) from recorded_event where type = 'ReminderSent'").query(Long.class).single())
                .isEqualTo(15_000);
        assertThat(verification.verify().intact()).isTrue();
    }

    private Deadline request() {
        return new Deadline(agreement, "look-beforehand", DeadlineKind.RESPONSE, "look-beforehand", LocalDate.of(2018, 3, 12),
                LocalDate.of(2018, 3, 26), List.of(VNG)).recordingLapse();
    }

    private static Deadline term(AgreementId dossier, LocalDate lastDay) {
        return new Deadline(dossier, "negotiation-term", DeadlineKind.TERM, "negotiation-term", START, lastDay, List.of(VNG));
    }

    /** Everything that falls due, each at its own moment. */
    private List<Instant> replay(String until) {
        Supplier<Instant> next = () -> sweep.nextDue(agreement).filter(due -> !due.isAfter(Instant.parse(until))).orElse(null);
        List<Instant> moments = new java.util.ArrayList<>();
        for (Instant due = next.get(); due != null; due = next.get()) {
            Instant at = due;
            transaction.executeWithoutResult(status -> sweep.sweepDossier(agreement, at));
            moments.add(at);
        }
        return moments;
    }

    private List<RecordedEvent> events() {
        return history.after(agreement, 0);
    }

    private void on(String moment, Runnable act) {
        time.at(Instant.parse(moment), () -> {
            transaction.executeWithoutResult(status -> act.run());
            return null;
        });
    }
}
