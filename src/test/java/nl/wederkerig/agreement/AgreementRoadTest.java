package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.agreement.Registrations.negotiator;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.Rule;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The road from preparation to in force on a real database, without the models. */
@IntegrationTest
@Import(RecordingProcess.InPlaceOfTheModels.class)
class AgreementRoadTest {

    @Autowired
    private Preparation preparation;
    @Autowired
    private Negotiation negotiation;
    @Autowired
    private SigningResults signing;
    @Autowired
    private Agreements agreements;
    @Autowired
    private DossierHistory history;
    @Autowired
    private RecordingProcess process;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private TransactionTemplate transaction;

    private AgreementId agreement;

    @BeforeEach
    void registered() {
        process.told();
        on("2026-01-05", () -> agreement = preparation.register(
                Registrations.valid().arrangement(Registrations.arrangement(Route.BINDING_ADVICE)).command(), negotiator(VNG)));
    }

    @Test
    @Rule({"A1", "A5", "A13"})
    void three_parties_take_an_agreement_from_preparation_to_in_force() {
        open();
        assertThat(view(VNG).header().status()).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(view(VNG).term().end().lastDay()).isEqualTo(LocalDate.of(2026, 7, 15));
        assertThat(process.told()).containsExactly("negotiationOpened 2026-07-15T22:00:00Z", "checksCompleted");

        on("2026-02-02", () -> negotiation.proposeText(agreement, "Eerste tekst", null, negotiator(SZW)));
        on("2026-02-20", () -> negotiation.acceptText(agreement, 1, null, negotiator(VNG)));
        on("2026-03-03", () -> negotiation.acceptText(agreement, 1, null, negotiator(SZW)));
        assertThat(view(VNG).header().status()).isEqualTo(AgreementStatus.SIGNING);
        assertThat(process.told()).containsExactly(
                "textProposed 1", "textAccepted vng/DECENTRAL", "textAccepted mnre1073/LINE_MINISTRY", "textAgreed null");

        on("2026-03-12", () -> {
            SigningBasis basis = signing.basis(agreement);
            assertThat(basis.signers()).extracting(PartyKey::organisation).containsExactly(VNG, SZW);
            assertThat(basis.coSigner().organisation()).isEqualTo(BZK);
            signing.entersIntoForce(agreement, LocalDate.of(2026, 3, 12));
        });
        assertThat(view(VNG).header().inForceOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(agreements.texts(agreement, negotiator(BZK))).singleElement()
                .satisfies(text -> assertThat(text.commitments()).extracting(PromisedCommitment::key).containsExactly("loket"));
        assertThat(events()).containsSubsequence(
                "AgreementRegistered", "ArrangementAccepted", "NegotiationOpened", "TextProposed", "TextAccepted",
                "NegotiatorsAgreementReached", "EnteredIntoForce");
    }

    private void open() {
        on("2026-01-08", () -> accept(VNG));
        on("2026-01-12", () -> accept(SZW));
        on("2026-01-15", () -> accept(BZK));
    }

    private void accept(OrganisationId organisation) {
        preparation.acceptArrangement(agreement, null, 1, negotiator(organisation));
    }

    private AgreementView view(OrganisationId organisation) {
        return agreements.view(agreement, negotiator(organisation));
    }

    private List<String> events() {
        return history.after(agreement, 0).stream().map(RecordedEvent::type).toList();
    }

    private void on(String day, Runnable work) {
        time.at(LocalDate.parse(day).atTime(12, 0).atZone(EffectiveTime.ZONE).toInstant(), () -> {
            transaction.executeWithoutResult(status -> work.run());
            return null;
        });
    }
}
