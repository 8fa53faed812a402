package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.agreement.Registrations.negotiator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The road of an agreement on a real database, with a process that only notes what it is told. */
@IntegrationTest
@Import({RecordingProcess.InPlaceOfTheModels.class, Road.class})
class AgreementRoadTest {

    @Autowired
    private Road road;
    @Autowired
    private RecordingProcess process;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private PartySuccession successions;

    @BeforeEach
    void nothingTold() {
        process.told();
    }

    @Test
    @Rule({"A1", "A5", "A13"})
    void three_parties_take_an_agreement_from_preparation_to_in_force() {
        AgreementId agreement = road.negotiating(Registrations.valid());
        assertThat(road.view(agreement).term().end().lastDay()).isEqualTo(LocalDate.of(2026, 7, 15));
        assertThat(process.told()).containsExactly("negotiationOpened 2026-07-15T22:00:00Z");

        road.on("2026-02-02", () -> road.negotiation.proposeText(agreement, "Eerste tekst", null, negotiator(SZW)));
        road.on("2026-02-20", () -> road.negotiation.acceptText(agreement, 1, null, negotiator(VNG)));
        road.on("2026-03-03", () -> road.negotiation.acceptText(agreement, 1, null, negotiator(SZW)));
        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.SIGNING);
        assertThat(process.told()).containsExactly(
                "textProposed 1", "textAccepted vng/DECENTRAL", "textAccepted mnre1073/LINE_MINISTRY", "textAgreed null");

        SigningBasis basis = road.on("2026-03-03", () -> road.signing.basis(agreement));
        assertThat(basis.signers()).extracting(PartyKey::organisation).containsExactly(VNG, SZW);
        assertThat(basis.coSigner().organisation()).isEqualTo(BZK);
        road.on("2026-03-12", () -> road.signing.entersIntoForce(agreement, LocalDate.of(2026, 3, 12)));
        assertThat(road.view(agreement).header().inForceOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(road.events(agreement)).containsSubsequence(
                "AgreementRegistered", "ArrangementAccepted", "NegotiationOpened", "TextProposed", "TextAccepted",
                "NegotiatorsAgreementReached", "EnteredIntoForce");
    }

    @Test
    @Rule("A4")
    void a_new_version_that_changes_nothing_is_refused_to_who_read_the_current_one() {
        AgreementId agreement = road.negotiating(Registrations.valid());
        road.on("2026-02-02", () -> road.negotiation.proposeText(agreement, "Eerste tekst", null, negotiator(SZW)));
        road.on("2026-02-20", () -> road.negotiation.acceptText(agreement, 1, null, negotiator(VNG)));

        assertThatThrownBy(() -> road.on("2026-02-21", () ->
                road.negotiation.proposeText(agreement, 1, "Eerste tekst\r\n", null, negotiator(SZW))))
                .isInstanceOfSatisfying(RuleBroken.class,
                        broken -> assertThat(broken.reason()).isEqualTo(Reason.of("A4", "unchanged", 1)));
        assertThat(road.view(agreement).currentVersion()).isEqualTo(1);

        road.on("2026-02-21", () -> road.negotiation.proposeText(agreement, 1, "Tweede tekst", null, negotiator(SZW)));
        assertThat(road.view(agreement).currentVersion()).isEqualTo(2);
    }

    @Test
    @Rule("A1")
    void changing_the_timetable_withdraws_all_acceptances() {
        AgreementId agreement = road.registered(Registrations.valid());
        road.on("2026-01-08", () -> road.accept(agreement, VNG));
        road.on("2026-01-13", () -> road.preparation.changeTimetable(
                agreement, null, List.of(new Milestone("Eerste tekst", LocalDate.of(2026, 3, 1), SZW)), null, negotiator(SZW)));

        assertThat(road.view(agreement).waitsFor()).containsExactly(VNG, SZW, BZK);
        assertThatThrownBy(() -> road.on("2026-01-15", () -> road.accept(agreement, BZK)))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.reason().code()).isEqualTo("other-revision"));
    }

    @Test
    @Rule("A2")
    void the_acceptance_that_would_open_without_bzk_is_refused_and_leaves_nothing() {
        AgreementId agreement = road.registered(Registrations.valid().parties(
                new PartyKey(VNG, PartyRole.DECENTRAL), new PartyKey(SZW, PartyRole.LINE_MINISTRY)));
        road.on("2026-01-08", () -> road.accept(agreement, VNG));
        assertThatThrownBy(() -> road.on("2026-01-12", () -> road.accept(agreement, SZW)))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.reason().rule()).isEqualTo("A2"));
        assertThat(road.view(agreement).waitsFor()).containsExactly(SZW);

        road.on("2026-01-13", () -> road.preparation.recordCoSigningNotNeeded(agreement, "Bedrijfsvoering", negotiator(BZK)));
        road.on("2026-01-14", () -> road.accept(agreement, SZW));
        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(road.view(agreement).header().coSigningNotNeeded()).isEqualTo("Bedrijfsvoering");
    }

    @Test
    @Rule({"A5", "A6"})
    void a_constituency_s_exceptions_reopen_the_text() {
        AgreementId agreement = road.agreed(
                Registrations.valid().arrangement(Registrations.arrangement(Route.BINDING_ADVICE, List.of(VNG, SZW))));
        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.NEGOTIATORS_AGREEMENT);
        assertThat(road.view(agreement).constituencies()).extracting(ConstituencyView::decideBy)
                .containsOnly(LocalDate.of(2026, 4, 28));
        process.told();

        road.on("2026-03-20", () -> road.negotiation.decideConstituency(agreement, ConstituencyOutcome.AGREE, null, negotiator(SZW)));
        road.on("2026-04-10", () -> road.negotiation.decideConstituency(
                agreement, ConstituencyOutcome.AGREE_EXCEPT, "Artikel 3", negotiator(VNG)));
        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(road.view(agreement).waitsFor()).containsExactly(VNG, SZW);
        assertThat(process.told()).containsExactly("constituencyDecided mnre1073 AGREE", "constituencyDecided vng AGREE_EXCEPT");
    }

    @Test
    @Rule({"A6", "A7"})
    void constituencies_that_stay_silent_are_named_and_nothing_is_granted() {
        AgreementId agreement = road.agreed(
                Registrations.valid().arrangement(Registrations.arrangement(Route.BINDING_ADVICE, List.of(VNG))));
        assertThatThrownBy(() -> road.on("2026-04-28T23:59", () -> road.elapsing.constituenciesSilent(agreement)))
                .isInstanceOf(TermNotElapsed.class);
        road.on("2026-04-29T00:00", () -> road.elapsing.constituenciesSilent(agreement));
        road.on("2026-04-29T00:01", () -> road.elapsing.constituenciesSilent(agreement));

        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.NEGOTIATORS_AGREEMENT);
        assertThat(road.events(agreement)).filteredOn("ResponseLapsed"::equals).hasSize(1);
        road.on("2026-05-10", () -> road.negotiation.decideConstituency(agreement, ConstituencyOutcome.AGREE, null, negotiator(VNG)));
        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.SIGNING);
    }

    @Test
    @Rule("A14")
    void the_term_elapses_once_at_its_moment_in_a_handful_of_statements() {
        AgreementId agreement = road.negotiating(Registrations.valid());
        assertThatThrownBy(() -> road.on("2026-07-15T23:59", () -> road.elapsing.negotiationTermElapsed(agreement)))
                .isInstanceOf(TermNotElapsed.class);

        List<String> statements = CountedStatements.of(
                () -> road.on("2026-07-16T00:00", () -> road.elapsing.negotiationTermElapsed(agreement)));
        road.on("2026-07-16T00:01", () -> road.elapsing.negotiationTermElapsed(agreement));
        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.ESCALATED);
        assertThat(road.events(agreement)).filteredOn("NegotiationTermElapsed"::equals).hasSize(1);
        assertThat(statements).filteredOn(sql -> sql.contains("agreement") && !sql.contains("recorded_event")
                && !sql.contains("deadline") && !sql.contains("dispute")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    @Rule("A14")
    void a_void_round_after_the_term_escalates_at_that_moment() {
        AgreementId agreement = road.agreed(Registrations.valid());
        process.told();
        road.on("2026-07-22", () -> road.signing.roundVoided(agreement));

        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.ESCALATED);
        assertThat(process.told()).contains("returnedAfterTerm");
    }

    @Test
    @Rule({"A5", "A10"})
    void a_void_round_within_the_term_asks_every_acceptance_again() {
        AgreementId agreement = road.agreed(Registrations.valid());
        road.on("2026-03-22", () -> road.signing.roundVoided(agreement));

        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(road.view(agreement).waitsFor()).containsExactly(VNG, SZW);
    }

    @Test
    @Rule("A14")
    void suspending_takes_effect_on_the_day_of_the_last_consent_and_ends_by_itself() {
        AgreementId agreement = road.negotiating(Registrations.valid());
        process.told();
        for (OrganisationId party : List.of(VNG, SZW)) {
            road.on("2026-02-20", () -> road.negotiation.suspendTerm(agreement, LocalDate.of(2026, 5, 1), "Verkiezingen", negotiator(party)));
        }
        assertThat(road.view(agreement).pending()).singleElement()
                .satisfies(pending -> assertThat(pending.missing()).containsExactly(BZK));
        assertThat(process.told()).isEmpty();

        road.on("2026-03-01", () -> road.negotiation.suspendTerm(agreement, LocalDate.of(2026, 5, 1), null, negotiator(BZK)));
        assertThat(process.told()).containsExactly("termSuspended 2026-04-30T22:00:00Z");
        assertThat(database.queryForObject("select resumes_on from deadline where key = 'negotiation-term'", LocalDate.class))
                .isEqualTo(LocalDate.of(2026, 5, 1));
        road.on("2026-05-01T00:00", () -> road.elapsing.suspensionEnded(agreement));
        assertThat(process.told()).containsExactly("termMoved 2026-09-14T22:00:00Z");
        assertThat(road.events(agreement)).endsWith("TermSuspended", "TermResumed");
    }

    @Test
    @Rule("A14")
    void consents_to_different_extensions_do_not_add_up() {
        AgreementId agreement = road.negotiating(Registrations.valid());
        road.on("2026-04-01", () -> road.negotiation.extendTerm(agreement, TermLength.months(1), negotiator(VNG)));
        road.on("2026-04-01", () -> road.negotiation.extendTerm(agreement, TermLength.months(2), negotiator(SZW)));
        road.on("2026-04-01", () -> road.negotiation.extendTerm(agreement, TermLength.months(2), negotiator(BZK)));
        assertThat(road.view(agreement).term().end().lastDay()).isEqualTo(LocalDate.of(2026, 7, 15));

        road.on("2026-04-02", () -> road.negotiation.extendTerm(agreement, TermLength.months(2), negotiator(VNG)));
        assertThat(road.view(agreement).term().end().lastDay()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(road.view(agreement).pending()).isEmpty();
    }

    @Test
    @Rule("A12")
    void the_cabinet_s_amendments_give_three_months_when_that_is_later() {
        AgreementId agreement = road.agreed(Registrations.valid());
        road.on("2026-06-01", () -> road.signing.referredToCabinet(agreement));
        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.CABINET);
        road.on("2026-06-12", () -> road.signing.cabinetAmends(agreement, TermLength.months(3)));

        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(road.view(agreement).term().end().lastDay()).isEqualTo(LocalDate.of(2026, 9, 12));
        assertThat(road.view(agreement).referredBefore()).isTrue();
    }

    @Test
    @Rule("A15")
    void an_amendment_leaves_the_agreement_in_force_on_the_old_text_until_it_is_adopted() {
        AgreementId agreement = road.inForce(Registrations.valid());
        process.told();
        road.on("2026-09-01", () -> road.inForce.proposeAmendment(agreement, "Gewijzigd", null, negotiator(SZW)));
        for (OrganisationId party : List.of(SZW, VNG, BZK)) {
            road.on("2026-09-02", () -> road.inForce.acceptAmendment(agreement, negotiator(party)));
        }
        assertThat(process.told()).containsExactly("amendmentOpened");
        assertThat(road.view(agreement).amendment().status()).isEqualTo(AmendmentStatus.SIGNING);
        assertThat(road.view(agreement).versionInForce()).isEqualTo(1);
        assertThat(road.on("2026-09-03", () -> road.signing.basis(agreement)).version()).isEqualTo(2);

        road.on("2026-09-14", () -> road.signing.entersIntoForce(agreement, LocalDate.of(2026, 9, 14)));
        assertThat(road.view(agreement).versionInForce()).isEqualTo(2);
        assertThat(road.view(agreement).header().inForceOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    @Rule("A15")
    void a_void_round_drops_the_amendment() {
        AgreementId agreement = road.inForce(Registrations.valid());
        road.on("2026-09-01", () -> road.inForce.proposeAmendment(agreement, "Gewijzigd", null, negotiator(SZW)));
        road.on("2026-09-10", () -> road.signing.roundVoided(agreement));

        assertThat(road.view(agreement).amendment().status()).isEqualTo(AmendmentStatus.DROPPED);
        assertThat(road.status(agreement)).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(road.events(agreement)).endsWith("AmendmentDropped");
    }

    @Test
    @Rule("A18")
    void a_successor_takes_the_place_of_a_party_and_its_acts() {
        AgreementId agreement = road.negotiating(Registrations.valid());
        road.on("2026-02-23", () -> successions.succeed(agreement, SZW, Registrations.FIN, LocalDate.of(2026, 2, 23)));
        road.on("2026-02-23", () -> successions.succeed(agreement, SZW, Registrations.FIN, LocalDate.of(2026, 2, 23)));

        assertThat(road.view(agreement).parties()).extracting(PartyView::organisation)
                .containsExactly(VNG, Registrations.FIN, BZK);
        assertThat(road.events(agreement)).filteredOn("PartySucceeded"::equals).hasSize(1);
        road.on("2026-02-24", () -> road.negotiation.proposeText(agreement, "Tekst", null, negotiator(Registrations.FIN)));
        assertThat(road.agreements.texts(agreement, negotiator(VNG)).get(0).commitments())
                .extracting(PromisedCommitment::obligor).containsExactly(Registrations.FIN);
        assertThatThrownBy(() -> road.agreements.view(agreement, negotiator(SZW))).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule("A4")
    void the_database_refuses_to_change_a_text() {
        road.agreed(Registrations.valid());

        assertThatThrownBy(() -> database.update("update text_version set text = 'Anders'"))
                .rootCause().hasMessageContaining("A text version never changes");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Registrations wrong = Registrations.valid().reference("?").kind(null)
                .parties(new PartyKey(VNG, PartyRole.DECENTRAL), new PartyKey(new OrganisationId("nobody"), PartyRole.LINE_MINISTRY))
                .arrangement(new DisputeArrangement(
                        Route.BINDING_ADVICE, OutcomeForce.WEIGHTY, null, "Wet", null, null, null, null, null, Map.of(), null,
                        false, List.of(SZW), "WK-0000-0001"));

        assertThatThrownBy(() -> road.registered(wrong)).isInstanceOfSatisfying(InvalidInput.class, refused ->
                assertThat(refused.faults()).extracting(Fault::path).containsExactlyInAnyOrder(
                        "reference", "kind", "parties[1].organisation", "arrangement.force", "arrangement.legalBasis",
                        "arrangement.appointingAuthority", "arrangement.decisionsBy[0]", "arrangement.framework",
                        "commitments[0].obligor"));
    }

    @Test
    void who_has_no_part_in_it_is_told_that_it_does_not_exist() {
        AgreementId agreement = road.negotiating(Registrations.valid());

        assertThatThrownBy(() -> road.on("2026-02-01", () ->
                road.negotiation.proposeText(agreement, "Tekst", null, negotiator(Registrations.IPO)))).isInstanceOf(NotFound.class);
    }
}
