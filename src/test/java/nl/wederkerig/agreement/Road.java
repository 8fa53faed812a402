package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.agreement.Registrations.negotiator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an agreement along its road on a real database, each act at its day. */
@TestComponent
public class Road {

    final Preparation preparation;
    final Negotiation negotiation;
    final SigningResults signing;
    final DeadlockOutcomes deadlock;
    final LifeInForce inForce;
    final TermElapsing elapsing;
    final Agreements agreements;
    private final DossierHistory history;
    private final EffectiveTime time;
    private final TransactionTemplate transaction;

    Road(
            Preparation preparation, Negotiation negotiation, SigningResults signing, DeadlockOutcomes deadlock, LifeInForce inForce,
            TermElapsing elapsing, Agreements agreements, DossierHistory history, EffectiveTime time,
            TransactionTemplate transaction) {
        this.preparation = preparation;
        this.negotiation = negotiation;
        this.signing = signing;
        this.deadlock = deadlock;
        this.inForce = inForce;
        this.elapsing = elapsing;
        this.agreements = agreements;
        this.history = history;
        this.time = time;
        this.transaction = transaction;
    }

    /** @param when a day, at noon, or a local date and time */
    <T> T on(String when, Supplier<T> work) {
        String local = when.contains("T") ? when : when + "T12:00";
        Instant moment = LocalDateTime.parse(local).atZone(EffectiveTime.ZONE).toInstant();
        return time.at(moment, () -> transaction.execute(status -> work.get()));
    }

    void on(String when, Runnable work) {
        on(when, () -> {
            work.run();
            return null;
        });
    }

    AgreementId registered(Registrations registration) {
        return on("2026-01-05", () -> preparation.register(registration.command(), negotiator(VNG)));
    }

    /** Everybody accepted; the term runs from 15 January to 15 July 2026. */
    AgreementId negotiating(Registrations registration) {
        AgreementId agreement = registered(registration);
        on("2026-01-08", () -> accept(agreement, VNG));
        on("2026-01-12", () -> accept(agreement, SZW));
        on("2026-01-15", () -> accept(agreement, BZK));
        return agreement;
    }

    AgreementId agreed(Registrations registration) {
        AgreementId agreement = negotiating(registration);
        on("2026-02-02", () -> negotiation.proposeText(agreement, "Eerste tekst", null, negotiator(SZW)));
        on("2026-02-20", () -> negotiation.acceptText(agreement, 1, null, negotiator(VNG)));
        on("2026-03-03", () -> negotiation.acceptText(agreement, 1, null, negotiator(SZW)));
        return agreement;
    }

    AgreementId inForce(Registrations registration) {
        AgreementId agreement = agreed(registration);
        on("2026-03-12", () -> signing.entersIntoForce(agreement, LocalDate.of(2026, 3, 12)));
        return agreement;
    }

    void accept(AgreementId agreement, OrganisationId organisation) {
        preparation.acceptArrangement(agreement, null, 1, negotiator(organisation));
    }

    AgreementView view(AgreementId agreement) {
        return agreements.view(agreement, Actor.system());
    }

    AgreementStatus status(AgreementId agreement) {
        return view(agreement).header().status();
    }

    List<String> events(AgreementId agreement) {
        return history.after(agreement, 0).stream().map(RecordedEvent::type).toList();
    }
}
