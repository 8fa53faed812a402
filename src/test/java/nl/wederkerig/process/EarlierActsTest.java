package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.dossier.EarlierActs;
import nl.wederkerig.record.ChainVerification;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** An act that is entered after the day on which it happened. */
class EarlierActsTest extends OnTheRoad {

    private static final String REASON = "De brief lag nog bij het secretariaat";

    @Test
    void an_act_takes_effect_on_the_day_it_happened_and_keeps_why_it_was_entered_later() {
        road.opened().on("2026-02-02");

        earlier(SZW, "2026-01-20", REASON, this::proposes);

        RecordedEvent proposed = last();
        assertThat(proposed.type()).isEqualTo("TextProposed");
        assertThat(proposed.effectiveAt()).isEqualTo(noon("2026-01-20"));
        assertThat(proposed.recordedAt()).isAfter(proposed.effectiveAt());
        assertThat(proposed.because()).isEqualTo(REASON);
        assertThat(road.bean(ChainVerification.class).verify(road.agreement()).intact()).isTrue();
        assertThat(history().get(0).because()).as("what was entered when it happened").isNull();
    }

    @Test
    @Rule("A1")
    void a_last_acceptance_on_an_earlier_day_starts_the_term_on_that_day() {
        road.registered(Registrations.valid().command()).on("2026-01-08").accepts(VNG).on("2026-01-12").accepts(SZW).on("2026-02-20");

        earlier(BZK, "2026-01-15", REASON, this::accepts);

        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(road.termEndsOn()).isEqualTo(LocalDate.of(2026, 7, 15));
    }

    @Test
    @Rule("A14")
    void what_fell_due_since_happens_at_once_each_at_its_own_moment() {
        road.registered(Registrations.valid().command()).on("2026-01-08").accepts(VNG).on("2026-01-12").accepts(SZW).on("2026-09-01");

        earlier(BZK, "2026-01-15", REASON, this::accepts);

        assertThat(road.status()).isEqualTo(AgreementStatus.ESCALATED);
        RecordedEvent elapsed = history().stream().filter(event -> event.type().equals("NegotiationTermElapsed")).findFirst().orElseThrow();
        assertThat(elapsed.effectiveAt()).isEqualTo(EngineSeen.begins("2026-07-16"));
        assertThat(elapsed.because()).as("nobody entered it").isNull();
        assertThat(history()).extracting(RecordedEvent::effectiveAt).isSorted();
    }

    @Test
    @Rule("A14")
    void what_fell_due_before_that_day_comes_first() {
        road.opened().on("2026-07-30");

        assertThat(catchThrowableOfType(RuleBroken.class, () -> earlier(SZW, "2026-07-20", REASON, this::proposes)))
                .as("the term elapsed on the 16th").isNotNull();

        assertThat(road.status()).as("all of it or nothing").isEqualTo(AgreementStatus.NEGOTIATION);
    }

    @Test
    void on_the_day_of_the_last_event_it_follows_that_event() {
        road.opened().at(Instant.parse("2026-02-02T15:00:00Z")).proposes(SZW).on("2026-02-20");

        earlier(VNG, "2026-02-02", REASON, actor -> road.bean(Negotiation.class).acceptText(road.agreement(), 1, null, actor));

        assertThat(last().type()).isEqualTo("TextAccepted");
        assertThat(last().effectiveAt()).isEqualTo(Instant.parse("2026-02-02T15:00:00Z"));
    }

    @Test
    void today_is_never_later_than_now() {
        road.opened().at(Instant.parse("2026-02-02T08:00:00Z"));

        earlier(SZW, "2026-02-02", REASON, this::proposes);

        assertThat(last().effectiveAt()).isEqualTo(Instant.parse("2026-02-02T08:00:00Z"));
    }

    @Test
    void a_day_before_the_last_event_a_day_to_come_and_a_missing_reason_are_refused_at_their_fields() {
        road.opened().on("2026-02-02");

        assertThat(faults(SZW, "2026-01-14", " ")).containsExactlyInAnyOrder(
                Fault.at(EarlierActs.DAY, "earlier.before-the-last-event", LocalDate.of(2026, 1, 15)),
                Fault.at(EarlierActs.REASON, "earlier.reason-missing"));
        assertThat(faults(SZW, "2026-02-03", REASON)).containsExactly(Fault.at(EarlierActs.DAY, "earlier.in-the-future"));
        assertThat(faults(SZW, null, "r".repeat(1_001))).containsExactlyInAnyOrder(
                Fault.at(EarlierActs.DAY, "earlier.day-missing"), Fault.at(EarlierActs.REASON, "earlier.reason-too-long", 1_000));
        assertThat(road.events()).as("nothing was done").doesNotContain("TextProposed");
    }

    @Test
    @Rule("A12")
    void what_others_may_not_see_is_not_dated_in_a_refusal() {
        road.onAgenda().on("2026-03-25");

        assertThat(faults(VNG, "2026-03-16", REASON)).containsExactly(Fault.at(EarlierActs.DAY, "earlier.before-another-event"));
        assertThat(faults(BZK, "2026-03-16", REASON)).containsExactly(
                Fault.at(EarlierActs.DAY, "earlier.before-the-last-event", LocalDate.of(2026, 3, 17)));
    }

    @Test
    void who_may_not_see_the_agreement_finds_none() {
        road.opened().on("2026-02-02");

        assertThat(catchThrowableOfType(NotFound.class,
                () -> earlier(new OrganisationId("gm0344"), "2026-01-20", REASON, this::proposes))).isNotNull();
    }

    private void proposes(Actor actor) {
        road.bean(Negotiation.class).proposeText(road.agreement(), "De tekst van het akkoord", null, actor);
    }

    private void accepts(Actor actor) {
        road.bean(Preparation.class).acceptArrangement(
                road.agreement(), null, road.bean(Agreements.class).view(road.agreement(), actor).revision(), actor);
    }

    private void earlier(OrganisationId by, String day, String reason, Consumer<Actor> act) {
        LocalDate on = day == null ? null : LocalDate.parse(day);
        road.act(by, actor -> road.bean(EarlierActs.class).perform(road.agreement(), on, reason, actor, () -> act.accept(actor)));
    }

    private List<Fault> faults(OrganisationId by, String day, String reason) {
        return catchThrowableOfType(InvalidInput.class, () -> earlier(by, day, reason, this::proposes)).faults();
    }

    private List<RecordedEvent> history() {
        return road.bean(DossierHistory.class).after(road.agreement(), 0);
    }

    private RecordedEvent last() {
        return history().get(history().size() - 1);
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant();
    }
}
