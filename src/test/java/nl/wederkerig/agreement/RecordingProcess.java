package nl.wederkerig.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A process that only notes what it is told, for tests of the agreement without the models. */
public class RecordingProcess implements AgreementProcess {

    private final List<String> told = new ArrayList<>();

    /** In place of the models. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InPlaceOfTheModels {

        @Bean
        @Primary
        RecordingProcess recordingProcess() {
            return new RecordingProcess();
        }
    }

    /** What it was told since the last time it was asked. */
    public List<String> told() {
        List<String> since = List.copyOf(told);
        told.clear();
        return since;
    }

    @Override
    public void negotiationOpened(AgreementId agreement, Instant termElapsesAt) {
        told.add("negotiationOpened " + termElapsesAt);
    }

    @Override
    public void textProposed(AgreementId agreement, int version) {
        told.add("textProposed " + version);
    }

    @Override
    public void textAccepted(AgreementId agreement, PartyKey party) {
        told.add("textAccepted " + party.organisation() + "/" + party.role());
    }

    @Override
    public void checksCompleted(AgreementId agreement) {
        told.add("checksCompleted");
    }

    @Override
    public void textAgreed(AgreementId agreement, Instant constituenciesUntil) {
        told.add("textAgreed " + constituenciesUntil);
    }

    @Override
    public void constituencyDecided(AgreementId agreement, OrganisationId organisation, ConstituencyOutcome outcome) {
        told.add("constituencyDecided " + organisation + " " + outcome);
    }

    @Override
    public void termSuspended(AgreementId agreement, Instant resumesAt) {
        told.add("termSuspended " + resumesAt);
    }

    @Override
    public void constituenciesMoved(AgreementId agreement, Instant until) {
        told.add("constituenciesMoved " + until);
    }

    @Override
    public void termMoved(AgreementId agreement, Instant elapsesAt) {
        told.add("termMoved " + elapsesAt);
    }

    @Override
    public void deadlockDeclared(AgreementId agreement) {
        told.add("deadlockDeclared");
    }

    @Override
    public void returnedAfterTerm(AgreementId agreement) {
        told.add("returnedAfterTerm");
    }

    @Override
    public void abandoned(AgreementId agreement) {
        told.add("abandoned");
    }

    @Override
    public void deadlockGaveText(AgreementId agreement) {
        told.add("deadlockGaveText");
    }

    @Override
    public void deadlockWithdrawn(AgreementId agreement, Instant termElapsesAt) {
        told.add("deadlockWithdrawn " + termElapsesAt);
    }

    @Override
    public void deadlockGaveNothing(AgreementId agreement) {
        told.add("deadlockGaveNothing");
    }

    @Override
    public void amendmentOpened(AgreementId agreement) {
        told.add("amendmentOpened");
    }

    @Override
    public void partySucceeded(AgreementId agreement, OrganisationId from, OrganisationId to) {
        told.add("partySucceeded " + from + " " + to);
    }

    @Override
    public void ended(AgreementId agreement) {
        told.add("ended");
    }
}
