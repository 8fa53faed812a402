package nl.wederkerig.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class DeadlineRegisterTest {

    private static final LocalDate START = LocalDate.of(2017, 11, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2018, 5, 10);
    private static final OrganisationId VNG = new OrganisationId("vng");
    private static final OrganisationId SZW = new OrganisationId("szw");

    private final AgreementId agreement = AgreementId.create();

    @Autowired
    private DeadlineRegister register;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_first_reminder_of_a_six_month_term_is_due_at_eight_in_the_morning_ninety_days_before_its_last_day() {
        on("2017-11-10T12:00:00Z", () -> register.set(term(LAST_DAY)));

        assertThat(nextDue()).isEqualTo("2018-02-09T07:00:00Z");
    }

    @Test
    void a_deadline_entered_late_does_not_remind_of_what_has_passed() {
        on("2018-04-01T12:00:00Z", () -> register.set(term(LAST_DAY)));

        assertThat(nextDue()).isEqualTo("2018-04-10T06:00:00Z");
    }

    @Test
    void a_suspended_deadline_is_silent_until_it_is_set_again() {
        on("2017-11-10T12:00:00Z", () -> register.set(term(LAST_DAY)));
        on("2018-01-10T12:00:00Z", () -> register.suspend(agreement, "negotiation-term", LocalDate.of(2018, 3, 10)));
        assertThat(nextDue()).isNull();

        on("2018-03-09T23:00:00Z", () -> register.set(term(LAST_DAY.plusDays(59))));

        assertThat(nextDue()).isEqualTo("2018-04-09T06:00:00Z");
    }

    @Test
    void a_closed_deadline_is_silent_and_opens_again_when_it_is_set() {
        on("2017-11-10T12:00:00Z", () -> register.set(term(LAST_DAY)));
        on("2017-12-01T12:00:00Z", () -> register.close(agreement, "negotiation-term"));
        assertThat(nextDue()).isNull();

        on("2018-01-01T12:00:00Z", () -> register.set(term(LAST_DAY)));

        assertThat(nextDue()).isEqualTo("2018-02-09T07:00:00Z");
    }

    @Test
    void a_prefix_closes_what_begins_with_it_and_no_more() {
        on("2017-11-10T12:00:00Z", () -> {
            register.set(named("ratify:vng"));
            register.set(named("ratify:szw"));
            register.set(named("ratified"));
        });

        register.closeAll(agreement, "ratify:");

        assertThat(jdbc.sql("select key from deadline where agreement_id = :id and not closed").param("id", agreement.value())
                .query(String.class).list()).containsExactly("ratified");
    }

    @Test
    void setting_a_deadline_to_the_day_it_had_changes_its_holders_only() {
        on("2017-11-10T12:00:00Z", () -> register.set(term(LAST_DAY)));

        on("2018-02-09T07:00:00Z", () -> register.set(
                new Deadline(agreement, "negotiation-term", DeadlineKind.TERM, "negotiation-term", START, LAST_DAY, List.of(SZW))));

        assertThat(nextDue()).isEqualTo("2018-02-09T07:00:00Z");
        assertThat(jdbc.sql("select holders[1] from deadline where agreement_id = :id").param("id", agreement.value())
                .query(String.class).single()).isEqualTo("szw");
    }

    @Test
    void a_response_term_lapses_when_the_day_after_its_last_day_begins() {
        LocalDate lastDay = LocalDate.of(2018, 3, 24);
        on("2018-03-22T12:00:00Z", () -> register.set(new Deadline(agreement, "look-beforehand", DeadlineKind.RESPONSE,
                "look-beforehand", LocalDate.of(2018, 3, 22), lastDay, List.of(VNG)).recordingLapse()));

        assertThat(nextDue()).isEqualTo("2018-03-24T23:00:00Z");
    }

    private Deadline term(LocalDate lastDay) {
        return new Deadline(agreement, "negotiation-term", DeadlineKind.TERM, "negotiation-term", START, lastDay, List.of(VNG));
    }

    private Deadline named(String key) {
        return new Deadline(agreement, key, DeadlineKind.RESPONSE, "ratification", START, LAST_DAY, List.of(VNG));
    }

    private Instant nextDue() {
        return jdbc.sql("select next_due_at from deadline where agreement_id = :id").param("id", agreement.value())
                .query(Timestamp.class).optional().map(Timestamp::toInstant).orElse(null);
    }

    private void on(String moment, Runnable act) {
        time.at(Instant.parse(moment), () -> {
            act.run();
            return null;
        });
    }
}
