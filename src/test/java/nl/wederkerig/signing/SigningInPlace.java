package nl.wederkerig.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.SigningBasis;
import nl.wederkerig.agreement.SigningResults;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.commitment.AgreementInMemory;
import nl.wederkerig.shared.AgreementId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agreements and a process that exist for signing only, and keep what they were told, in order. */
@TestConfiguration(proxyBeanMethods = false)
class SigningInPlace {

    @Bean
    @Primary
    ToSign agreementsToSign(JdbcClient jdbc) {
        return new ToSign(jdbc);
    }

    @Bean
    @Primary
    Told processThatListens() {
        return new Told();
    }

    /** Locks for real: two who sign at the same moment wait for each other. */
    static class ToSign extends AgreementInMemory implements SigningResults {

        private final JdbcClient jdbc;
        private final Map<AgreementId, SigningBasis> bases = new HashMap<>();
        final List<String> results = new ArrayList<>();

        ToSign(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        void is(SigningBasis basis) {
            bases.put(basis.agreement(), basis);
            is(basis.agreement(), null, List.of(), basis.arrangement());
            promises(basis.agreement());
        }

        @Override
        public void lock(AgreementId agreement) {
            jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))").param("id", agreement.toString())
                    .query().singleRow();
        }

        @Override
        public SigningBasis basis(AgreementId agreement) {
            return bases.get(agreement);
        }

        @Override
        public void referredToCabinet(AgreementId agreement) {
            results.add("referredToCabinet");
        }

        @Override
        public void backFromCabinet(AgreementId agreement) {
            results.add("backFromCabinet");
        }

        @Override
        public void roundVoided(AgreementId agreement) {
            results.add("roundVoided");
        }

        @Override
        public void cabinetAmends(AgreementId agreement, TermLength fromDecision) {
            results.add("cabinetAmends " + fromDecision);
        }

        @Override
        public void cabinetRejects(AgreementId agreement) {
            results.add("cabinetRejects");
        }

        @Override
        public void entersIntoForce(AgreementId agreement, LocalDate on) {
            results.add("entersIntoForce " + on);
        }
    }

    /** What the process was told. */
    static class Told implements SigningProcess {

        final List<String> calls = new ArrayList<>();

        @Override
        public void signed(AgreementId agreement, RoundId round, PartyKey party, Instant reservationUntil) {
            calls.add("signed " + party.organisation() + (reservationUntil == null ? "" : " until " + reservationUntil));
        }

        @Override
        public void ratified(AgreementId agreement, RoundId round, PartyKey party) {
            calls.add("ratified " + party.organisation());
        }

        @Override
        public void coSignerDeclined(AgreementId agreement, RoundId round) {
            calls.add("coSignerDeclined");
        }

        @Override
        public void voided(AgreementId agreement, RoundId round, VoidCause cause) {
            calls.add("voided");
        }

        @Override
        public void referralTabled(AgreementId agreement, RoundId round) {
            calls.add("referralTabled");
        }

        @Override
        public void referralDiscussed(AgreementId agreement, RoundId round) {
            calls.add("referralDiscussed");
        }

        @Override
        public void agendaSet(AgreementId agreement, RoundId round) {
            calls.add("agendaSet");
        }

        @Override
        public void cabinetDecided(AgreementId agreement, RoundId round, CabinetDecisionKind decision, Instant coSignBy) {
            calls.add("cabinetDecided " + decision + (coSignBy == null ? "" : " until " + coSignBy));
        }

        @Override
        public void coSignedAfterAll(AgreementId agreement, RoundId round) {
            calls.add("coSignedAfterAll");
        }

        @Override
        public void roundMoved(AgreementId agreement, RoundId round, Instant runsOutAt) {
            calls.add("roundMoved " + runsOutAt);
        }

        @Override
        public void termsMoved(AgreementId agreement, RoundId round) {
            calls.add("termsMoved");
        }
    }
}
