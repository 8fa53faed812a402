package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.ConstituencyOutcome;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.agreement.UdoCheck;
import org.junit.jupiter.api.Test;

class NegotiationProcessTest extends OnTheRoad {

    @Test
    @Rule("A5")
    void accepted_by_every_party_with_its_checks_the_text_is_agreed() {
        road.inSigning();

        assertThat(engine.ended("Negotiation", "End_TextAccepted")).isEqualTo(1);
        assertThat(engine.ended("Negotiation", "End_TextNegotiated")).isEqualTo(1);
        assertThat(engine.ended("Negotiation", "End_TextAgreed")).isEqualTo(1);
        assertThat(engine.runs("Negotiation")).isFalse();
        assertThat(road.status()).isEqualTo(AgreementStatus.SIGNING);
    }

    @Test
    @Rule("A5")
    void an_accepted_text_waits_for_its_checks() {
        road.opened(Registrations.valid().checks(Registrations.paragraph(), null).command()).proposed().agreed();
        assertThat(engine.tasks()).containsExactly("Task_CompleteChecks");

        road.on("2026-03-09").act(SZW, actor -> road.bean(Negotiation.class)
                .completeUdoCheck(road.agreement(), new UdoCheck(true, true, null, null), actor));

        assertThat(engine.ended("Negotiation", "End_TextAgreed")).isEqualTo(1);
    }

    @Test
    @Rule("A5")
    void a_new_version_asks_everybody_again() {
        road.opened().proposed().on("2026-02-20").acceptsText(VNG, 1);
        assertThat(engine.tasks()).containsExactly("Task_AcceptText");

        road.on("2026-02-23").proposes(SZW);

        assertThat(engine.tasks()).containsExactly("Task_AcceptText", "Task_AcceptText");
        assertThat(engine.ended("Negotiation", "Message_NewTextVersion")).isEqualTo(1);
    }

    @Test
    @Rule("A14")
    void the_term_elapses_when_the_day_after_its_last_begins() {
        road.opened();

        engine.fires("Timer_TermElapsed", "2026-07-16");

        assertThat(engine.ended("Negotiation", "End_Escalated")).isEqualTo(1);
        assertThat(road.status()).isEqualTo(AgreementStatus.ESCALATED);
        assertThat(road.events()).endsWith("NegotiationTermElapsed", "DisputeRaised", "ThirdPartyOpened");
        assertThat(engine.tasks()).as("of the dispute").containsExactly("Task_FinalProposals", "Task_Nominate");
    }

    @Test
    @Rule("A14")
    void a_deadlock_declared_by_all_ends_it_as_escalated() {
        road.opened().proposed().on("2026-02-23").declareDeadlock();

        assertThat(engine.ended("Negotiation", "End_Escalated")).isEqualTo(1);
        assertThat(road.status()).isEqualTo(AgreementStatus.ESCALATED);
    }

    @Test
    @Rule("A14")
    void abandoned_by_all_it_ends_as_that() {
        road.opened().proposed().on("2026-02-23").abandon();

        assertThat(engine.ended("Negotiation", "End_Abandoned")).isEqualTo(1);
        assertThat(road.status()).isEqualTo(AgreementStatus.FAILED);
    }

    @Test
    @Rule("A6")
    void constituencies_that_agree_make_the_text_agreed() {
        negotiatorsAgreement();

        road.on("2026-03-20").decides(VNG, ConstituencyOutcome.AGREE, null);

        assertThat(engine.ended("Negotiation", "End_TextAgreed")).isEqualTo(1);
        assertThat(road.status()).isEqualTo(AgreementStatus.SIGNING);
    }

    @Test
    @Rule({"A6", "A7"})
    void a_silent_constituency_is_noted_after_eight_weeks_and_still_asked() {
        negotiatorsAgreement();

        engine.fires("Timer_ResponseLapsed", "2026-04-29");

        assertThat(engine.ended("Negotiation", "End_SilenceNoted")).isEqualTo(1);
        assertThat(road.events()).endsWith("ResponseLapsed");
        assertThat(engine.tasks()).containsExactly("Task_RecordConstituencyDecision");
        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATORS_AGREEMENT);
    }

    @Test
    @Rule("A6")
    void a_constituency_that_objects_asks_for_a_new_text() {
        negotiatorsAgreement();

        road.on("2026-03-20").decides(VNG, ConstituencyOutcome.AGREE_EXCEPT, "Artikel 3");

        assertThat(engine.ended("Negotiation", "Message_ConstituencyObjects")).isEqualTo(1);
        assertThat(engine.tasks()).containsExactly("Task_ProposeText");
        assertThat(engine.timer("Timer_TermElapsed").getDuedate().toInstant()).isEqualTo(EngineSeen.begins("2026-07-16"));
    }

    @Test
    @Rule({"A6", "A14"})
    void a_constituency_that_objects_after_the_term_escalates_at_once() {
        negotiatorsAgreement();

        road.on("2026-08-03").decides(VNG, ConstituencyOutcome.REJECT, "De leden willen dit niet");

        assertThat(engine.ended("Negotiation", "End_Escalated")).isEqualTo(1);
        assertThat(road.status()).isEqualTo(AgreementStatus.ESCALATED);
    }

    private void negotiatorsAgreement() {
        road.opened(Registrations.valid()
                .arrangement(Registrations.arrangement(Route.BINDING_ADVICE, List.of(VNG))).command()).proposed().agreed();
        assertThat(road.status()).isEqualTo(AgreementStatus.NEGOTIATORS_AGREEMENT);
        assertThat(engine.hasTimer("Timer_TermElapsed")).isFalse();
    }
}
