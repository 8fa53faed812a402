package nl.wederkerig.agreement;

import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.party.OrganisationEnded;
import nl.wederkerig.party.OrganisationSucceeded;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation's end does to the agreements to which it is party (A18). */
@Service
@Transactional
class SuccessionService implements PartySuccession {

    private final AgreementStore store;
    private final EventRecord record;
    private final DossierHistory history;
    private final EffectiveTime time;
    private final SuccessionTasks tasks;
    private final AgreementDeadlines deadlines;
    private final AgreementProcess process;

    SuccessionService(
            AgreementStore store, EventRecord record, DossierHistory history, EffectiveTime time, SuccessionTasks tasks,
            AgreementDeadlines deadlines, @Lazy AgreementProcess process) {
        this.store = store;
        this.record = record;
        this.history = history;
        this.time = time;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.process = process;
    }

    @EventListener
    void everywhere(OrganisationSucceeded succession) {
        inEach(succession.from(), succession.to(), succession.on());
    }

    @EventListener
    void everywhere(OrganisationEnded end) {
        inEach(end.organisation(), null, end.on());
    }

    /** When the day begins, but never before a dossier's last event: it may be noticed later than that. */
    private void inEach(OrganisationId from, OrganisationId to, LocalDate on) {
        for (AgreementId id : store.withParty(from)) {
            store.locked(id);
            Instant last = history.lastEffectiveAt(id).orElse(time.now());
            time.at(last.isAfter(time.now()) ? last : time.now(), () -> {
                succeed(id, from, to, on);
                return null;
            });
        }
    }

    @Override
    public void succeed(AgreementId id, OrganisationId from, OrganisationId to, LocalDate on) {
        Agreement agreement = store.locked(id);
        PartyChange change = PartyChange.of(agreement.parties(), from, to);
        switch (change.kind()) {
            case NONE -> { }
            case UNRESOLVED -> {
                agreement.parties().of(from).forEach(party -> party.end(on));
                tasks.add(id, from, on);
                record.append(new SuccessionUnresolved(id, from, to, on));
            }
            case IN_PLACE -> takePlace(agreement, change, from, to, on);
        }
    }

    private void takePlace(Agreement agreement, PartyChange change, OrganisationId from, OrganisationId to, LocalDate on) {
        change.apply();
        agreement.succeed(new Succeeded(from, to), change.merged());
        record.append(new PartySucceeded(agreement.id(), from, to, on));
        if (agreement.status() == AgreementStatus.NEGOTIATION) {
            deadlines.negotiationHeldBy(agreement);
        }
        process.partySucceeded(agreement.id(), from, to);
    }
}
