package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.party.OrganisationEnded;
import nl.wederkerig.party.OrganisationSucceeded;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
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
    private final AgreementDeadlines deadlines;
    private final AgreementProcess process;

    SuccessionService(
            AgreementStore store, EventRecord record, AgreementDeadlines deadlines, @Lazy AgreementProcess process) {
        this.store = store;
        this.record = record;
        this.deadlines = deadlines;
        this.process = process;
    }

    @EventListener
    void everywhere(OrganisationSucceeded succession) {
        store.withParty(succession.from()).forEach(id -> succeed(id, succession.from(), succession.to(), succession.on()));
    }

    @EventListener
    void everywhere(OrganisationEnded end) {
        store.withParty(end.organisation()).forEach(id -> succeed(id, end.organisation(), null, end.on()));
    }

    @Override
    public void succeed(AgreementId id, OrganisationId from, OrganisationId to, LocalDate on) {
        Agreement agreement = store.locked(id);
        PartyChange change = PartyChange.of(agreement.parties(), from, to);
        switch (change.kind()) {
            case NONE -> { }
            case UNRESOLVED -> {
                agreement.parties().of(from).forEach(party -> party.end(on));
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
