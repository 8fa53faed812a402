package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.OrganisationId;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

/** An agreement that takes the place of another. */
class SupersessionTest extends OnTheRoad {

    private static final OrganisationId IPO = new OrganisationId("ipo");

    @Test
    @Rule("A16")
    void an_agreement_ends_when_the_one_that_replaces_it_enters_into_force() {
        AgreementId old = inForce();
        road.opened(replacing(old).command()).proposed().agreed().signedByParties();
        assertThat(status(old)).as("until then").isEqualTo(AgreementStatus.IN_FORCE);

        road.on("2026-03-12").signs(BZK);

        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(status(old)).isEqualTo(AgreementStatus.TERMINATED);
        assertThat(road.bean(DossierHistory.class).after(old, 0)).filteredOn(event -> event.type().equals("AgreementTerminated"))
                .singleElement().extracting(RecordedEvent::payload).isEqualTo(Map.of("agreement", old.toString(), "cause", "superseded"));
        assertThat(road.bean(Commitments.class).of(old, Actor.system())).allMatch(each -> each.status() == CommitmentStatus.LAPSED);
    }

    @Test
    @Rule("A16")
    void an_amendment_of_the_agreement_that_is_replaced_is_over_too() {
        AgreementId old = inForce();
        road.on("2026-03-13").amend();
        road.opened(replacing(old).command()).proposed().agreed().signedByParties().on("2026-03-14").signs(BZK);

        assertThat(status(old)).isEqualTo(AgreementStatus.TERMINATED);
        assertThat(road.bean(RuntimeService.class).createProcessInstanceQuery()
                .processInstanceBusinessKey(old.toString()).count()).isZero();
    }

    @Test
    @Rule("A16")
    void nobodys_agreement_is_replaced_without_that_party() {
        AgreementId old = inForce();
        Registrations without = Registrations.valid().replaces(reference(old)).commitments().parties(
                new PartyKey(IPO, PartyRole.DECENTRAL), new PartyKey(SZW, PartyRole.LINE_MINISTRY), new PartyKey(BZK, PartyRole.CO_SIGNER));

        assertThat(faults(without)).containsExactly(Fault.at("replaces", "agreement.replaces-without-all"));
    }

    @Test
    @Rule("A16")
    void only_an_agreement_in_force_that_one_may_see_is_replaced() {
        road.opened();
        String negotiated = reference(road.agreement());

        assertThat(faults(Registrations.valid().replaces(negotiated)))
                .containsExactly(Fault.at("replaces", "agreement.replaces-unknown", negotiated));
        assertThat(faults(Registrations.valid().replaces("WK-1900-0001")))
                .containsExactly(Fault.at("replaces", "agreement.replaces-unknown", "WK-1900-0001"));
    }

    private AgreementId inForce() {
        road.inSigning().signedByParties().on("2026-03-12").signs(BZK);
        return road.agreement();
    }

    private Registrations replacing(AgreementId old) {
        return Registrations.valid().replaces(reference(old));
    }

    private List<Fault> faults(Registrations registrations) {
        return catchThrowableOfType(InvalidInput.class, () -> road.on("2026-03-20").does(
                () -> road.bean(Preparation.class).register(registrations.command(), Registrations.negotiator(SZW)))).faults();
    }

    private String reference(AgreementId agreement) {
        return road.bean(Agreements.class).view(agreement, Actor.system()).header().reference();
    }

    private AgreementStatus status(AgreementId agreement) {
        return road.bean(Agreements.class).view(agreement, Actor.system()).header().status();
    }
}
