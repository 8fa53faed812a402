package nl.wederkerig.notification;

import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.notification.Outbox.Claimed;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each mail goes out once, whatever dies, is down, or happens twice. */
@IntegrationTest
class OutboxTest {

    private static final int MINUTES_OF_A_CLAIM = 11;

    @Autowired
    private ApplicationContext application;
    @Autowired
    private JdbcClient jdbc;
    private final GreenMail server = new GreenMail(MailRoom.anyPort());
    private MailRoom room;
    private AgreementId agreement;

    @BeforeEach
    void a_mail_room() {
        server.start();
        room = MailRoom.of(application, server);
        agreement = room.agreement("WK-2026-0007");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void two_nodes_at_once_make_one_digest_and_send_each_mail_once() throws Exception {
        List<String> everybody = IntStream.range(0, 60).mapToObj(number -> "lezer" + number).toList();
        everybody.forEach(name -> room.person(name, VNG, Role.NEGOTIATOR));
        reminded();

        assertThat(inParallel(room::round)).isEqualTo(60);

        assertThat(messageIds()).doesNotHaveDuplicates().hasSize(60);
        assertThat(jdbc.sql("select count(*) from mail_batch").query(Integer.class).single()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from mail where status = 'SENT'").query(Integer.class).single()).isEqualTo(60);
    }

    @Test
    void a_second_round_and_a_second_sweep_send_nothing() {
        room.person("lezer", VNG, Role.NEGOTIATOR);
        reminded();
        room.round();
        room.sweep();

        assertThat(room.round()).isZero();
        assertThat(room.roundAfterMinutes(30)).isZero();
    }

    @Test
    void after_a_crash_between_sweep_and_sending_each_mail_goes_out_once() {
        room.person("lezer", VNG, Role.NEGOTIATOR);
        reminded();
        assertThat(server.getReceivedMessages()).isEmpty();

        assertThat(room.round()).isEqualTo(1);
        assertThat(room.roundAfterMinutes(MINUTES_OF_A_CLAIM)).isZero();
    }

    @Test
    void what_a_sweep_does_not_commit_is_not_told() {
        room.person("lezer", VNG, Role.NEGOTIATOR);
        room.set(room.deadline(agreement, "negotiation-term", 3, VNG));
        room.transaction().executeWithoutResult(status -> {
            room.bean(ReminderSweep.class).sweepDossier(agreement, room.morning());
            status.setRollbackOnly();
        });

        assertThat(jdbc.sql("select count(*) from notice").query(Integer.class).single()).isZero();
        room.sweep();
        assertThat(room.round()).isEqualTo(1);
    }

    @Test
    void a_mail_that_a_node_claimed_before_it_died_is_sent_by_another_ten_minutes_later() {
        room.person("lezer", VNG, Role.NEGOTIATOR);
        reminded();
        room.at(room.morning(), () -> room.bean(Batches.class).digest(room.morning(), room.today));
        assertThat(room.bean(Outbox.class).claim(room.morning())).isPresent();

        assertThat(room.roundAfterMinutes(9)).isZero();
        assertThat(room.roundAfterMinutes(MINUTES_OF_A_CLAIM)).isEqualTo(1);
        assertThat(room.roundAfterMinutes(2 * MINUTES_OF_A_CLAIM)).isZero();
        assertThat(messageIds()).hasSize(1);
    }

    @Test
    void a_mail_that_was_handed_over_but_not_marked_goes_out_as_the_same_message() {
        room.person("lezer", VNG, Role.NEGOTIATOR);
        reminded();
        room.round();
        jdbc.sql("update mail set status = 'SENDING', sent_at = null").update();

        assertThat(room.roundAfterMinutes(MINUTES_OF_A_CLAIM)).isEqualTo(1);

        assertThat(messageIds()).hasSize(2);
        assertThat(messageIds().get(0)).isEqualTo(messageIds().get(1))
                .isEqualTo("<" + jdbc.sql("select id from mail").query(String.class).single() + "@localhost>");
    }

    @Test
    void a_node_whose_claim_was_taken_over_sends_nothing_any_more() {
        room.person("lezer", VNG, Role.NEGOTIATOR);
        reminded();
        room.at(room.morning(), () -> room.bean(Batches.class).digest(room.morning(), room.today));
        Outbox outbox = room.bean(Outbox.class);
        Claimed slow = outbox.claim(room.morning()).orElseThrow();
        Optional<Claimed> other = outbox.claim(room.morning().plusSeconds(60L * MINUTES_OF_A_CLAIM));

        assertThat(other).isPresent();
        assertThat(outbox.handOver(slow, room.morning())).isFalse();
        assertThat(outbox.handOver(other.get(), room.morning())).isTrue();
    }

    @Test
    void while_the_mail_server_is_down_mails_wait_longer_and_longer_and_go_out_when_it_is_back() {
        room.person("lezer", VNG, Role.NEGOTIATOR);
        reminded();
        server.stop();
        assertThat(room.round()).isZero();
        assertThat(room.roundAfterMinutes(1)).isZero();
        assertThat(attempts()).isEqualTo(2);
        assertThat(room.roundAfterMinutes(2)).isZero();
        assertThat(attempts()).as("two minutes after the second").isEqualTo(2);

        server.start();
        assertThat(room.roundAfterMinutes(3)).isEqualTo(1);
        assertThat(messageIds()).hasSize(1);
    }

    @Test
    void a_mail_server_that_is_down_is_tried_once_a_round_however_many_mails_wait() {
        IntStream.range(0, 5).forEach(number -> room.person("lezer" + number, VNG, Role.NEGOTIATOR));
        reminded();
        server.stop();
        room.round();

        assertThat(jdbc.sql("select sum(attempts) from mail").query(Integer.class).single()).isEqualTo(1);
        assertThat(jdbc.sql("select last_failure from mail where attempts = 1").query(String.class).single()).isEqualTo("MailSendException");
    }

    @Test
    void after_a_day_a_mail_is_parked_and_no_longer_tried() {
        room.person("lezer", VNG, Role.NEGOTIATOR);
        reminded();
        server.stop();
        room.round();
        server.start();

        assertThat(room.roundAfterMinutes(24 * 60)).isZero();
        assertThat(jdbc.sql("select status from mail").query(String.class).list()).contains("PARKED");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void what_an_address_refuses_keeps_no_other_mail_from_going_out() {
        room.person("weg", VNG, Role.NEGOTIATOR);
        room.person("lezer", VNG, Role.NEGOTIATOR);
        reminded();
        jdbc.sql("update person set mail_address = 'te..veel@punten' where name = 'weg'").update();

        assertThat(room.round()).isEqualTo(1);
        assertThat(jdbc.sql("select status from mail order by status").query(String.class).list()).containsExactly("SENT", "WAITING");
    }

    private void reminded() {
        room.set(room.deadline(agreement, "negotiation-term", 3, VNG));
        assertThat(room.sweep()).isEqualTo(1);
    }

    private int attempts() {
        return jdbc.sql("select attempts from mail").query(Integer.class).single();
    }

    private List<String> messageIds() {
        return Arrays.stream(server.getReceivedMessages()).map(OutboxTest::messageId).toList();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** By two nodes. @return how many they sent together */
    private static int inParallel(Callable<Integer> round) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            int sent = 0;
            for (Future<Integer> one : nodes.invokeAll(List.of(round, round))) {
                sent += one.get();
            }
            return sent;
        } finally {
            nodes.shutdownNow();
        }
    }
}
