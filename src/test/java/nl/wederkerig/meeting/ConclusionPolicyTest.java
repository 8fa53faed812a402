package nl.wederkerig.meeting;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.agreement.Registrations.negotiator;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a conclusion weighs, and who may say what of it. */
class ConclusionPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 20);

    private final Meeting meeting = new Meeting(MeetingId.create(), UUID.randomUUID(),
            new PlanMeeting(MeetingKind.EXECUTIVE, "Stand", DAY, null, null, List.of(SZW, BZK), null, 1), DAY, VNG, Instant.EPOCH);
    private final Conclusion conclusion = new Conclusion(meeting.id(), 1,
            new NewConclusion(null, "Een raming", SZW, DAY.plusDays(30)), null, VNG, Instant.EPOCH);

    private ConclusionStanding on(LocalDate day) {
        return ConclusionPolicy.standing(conclusion, LAST_DAY, day);
    }

    private Conclusion asked(OrganisationId... parties) {
        meeting.close(DAY);
        conclusion.ask(List.of(parties));
        return conclusion;
    }

    @Test
    @Rule("T7")
    void silence_becomes_not_confirmed_on_the_day_after_the_last_and_nothing_else() {
        asked(SZW, BZK).confirm(SZW, DAY);

        assertThat(on(LAST_DAY)).isEqualTo(ConclusionStanding.ASKED);
        assertThat(on(LAST_DAY.plusDays(1))).isEqualTo(ConclusionStanding.NOT_CONFIRMED);
        assertThat(on(LAST_DAY.plusYears(9))).isEqualTo(ConclusionStanding.NOT_CONFIRMED);
    }

    @Test
    @Rule("T7")
    void it_is_confirmed_when_the_last_of_those_who_were_asked_confirms_also_when_that_is_late() {
        asked(SZW, BZK).confirm(SZW, DAY);
        conclusion.confirm(BZK, LAST_DAY.plusDays(5));

        assertThat(on(LAST_DAY.plusDays(5))).isEqualTo(ConclusionStanding.CONFIRMED);
    }

    @Test
    @Rule("T7")
    void another_reading_stands_until_its_party_confirms_after_all_and_stays() {
        asked(SZW, BZK).confirm(BZK, DAY);
        conclusion.read(SZW, "Na de zomer", DAY);
        assertThat(on(LAST_DAY)).isEqualTo(ConclusionStanding.READ_OTHERWISE);

        conclusion.confirm(SZW, LAST_DAY);

        assertThat(on(LAST_DAY)).isEqualTo(ConclusionStanding.CONFIRMED);
        assertThat(conclusion.answer(SZW)).isEqualTo(new ConclusionAnswer(LAST_DAY, "Na de zomer", DAY));
    }

    @Test
    @Rule("T7")
    void what_nobody_is_asked_nobody_confirmed() {
        asked();

        assertThat(on(LAST_DAY.plusDays(1))).isEqualTo(ConclusionStanding.NOT_CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T8")
    void nothing_counts_but_what_is_confirmed(ConclusionStanding standing) {
        assertThat(standing.counts()).isEqualTo(standing == ConclusionStanding.CONFIRMED);
    }

    @Test
    @Rule("T7")
    void those_are_asked_whom_it_concerns_but_not_who_recorded_it() {
        assertThat(ConclusionPolicy.asked(meeting, conclusion, null)).containsExactly(SZW, BZK);
        assertThat(ConclusionPolicy.asked(meeting, conclusion, Set.of(VNG, SZW))).containsExactly(SZW);
    }

    @Test
    @Rule("T7")
    void one_confirms_what_one_is_asked_once_the_meeting_is_closed_and_once() {
        assertThat(ConclusionPolicy.whyNotConfirm(meeting, conclusion, negotiator(SZW))).map(Reason::code).contains("not-closed-yet");
        asked(SZW);
        assertThat(ConclusionPolicy.whyNotConfirm(meeting, conclusion, negotiator(SZW))).isEmpty();
        assertThat(ConclusionPolicy.whyNotConfirm(meeting, conclusion, negotiator(BZK))).map(Reason::code).contains("not-asked");
        assertThat(ConclusionPolicy.whyNotConfirm(meeting, conclusion, new Actor(PersonId.create(), SZW, Set.of(Role.EXECUTIVE))))
                .map(Reason::code).contains("reads-only");
        conclusion.confirm(SZW, DAY);
        assertThat(ConclusionPolicy.whyNotConfirm(meeting, conclusion, negotiator(SZW))).map(Reason::code).contains("already-answered");
    }

    @Test
    @Rule("T6")
    void the_table_is_open_from_the_day_of_the_meeting_until_it_is_closed() {
        assertThat(ConclusionPolicy.whyNotConclude(meeting, DAY.minusDays(1), negotiator(SZW))).map(Reason::code).contains("not-held-yet");
        assertThat(ConclusionPolicy.whyNotConclude(meeting, DAY, negotiator(SZW))).isEmpty();
        assertThat(ConclusionPolicy.whyNotClose(meeting, DAY, negotiator(SZW))).map(Reason::code).contains("convener-first");
        assertThat(ConclusionPolicy.whyNotClose(meeting, DAY, negotiator(VNG))).isEmpty();
        assertThat(ConclusionPolicy.whyNotClose(meeting, DAY.plusDays(1), negotiator(SZW))).isEmpty();
        meeting.close(DAY);
        assertThat(ConclusionPolicy.whyNotConclude(meeting, DAY, negotiator(VNG))).map(Reason::code).contains("closed");
    }
}
