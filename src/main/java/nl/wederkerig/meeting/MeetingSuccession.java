package nl.wederkerig.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.wederkerig.agreement.PartySucceeded;
import nl.wederkerig.party.OrganisationSucceeded;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A successor takes the predecessor's place in meetings, with what was concluded, asked and said there, and with what is due (A18).
 * Where the two met each other nobody is left to confirm to: such a meeting is cancelled if it was not held.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeetingSuccession {

    private final MeetingStore store;
    private final MeetingTerms terms;
    private final EventRecord record;
    private final DossierHistory history;
    private final EffectiveTime time;

    MeetingSuccession(MeetingStore store, MeetingTerms terms, EventRecord record, DossierHistory history, EffectiveTime time) {
        this.store = store;
        this.terms = terms;
        this.record = record;
        this.history = history;
        this.time = time;
    }

    @EventListener
    void everywhere(OrganisationSucceeded succession) {
        inEach(store.ofParty(succession.from()), succession.from(), succession.to(), succession.on());
    }

    /** A file that is read in carries out the successions of its own dossier. */
    @EventListener
    void about(PartySucceeded succession) {
        inEach(store.about(succession.agreement(), succession.from()), succession.from(), succession.to(), succession.on());
    }

    /** Never before what happened last in a meeting: it may be noticed later than that. */
    private void inEach(List<MeetingId> meetings, OrganisationId from, OrganisationId to, LocalDate on) {
        for (MeetingId id : meetings) {
            Meeting meeting = store.locked(id);
            Instant last = history.lastEffectiveAt(meeting.dossier()).orElse(time.now());
            time.at(last.isAfter(time.now()) ? last : time.now(), () -> {
                succeed(meeting, from, to, on);
                return null;
            });
        }
    }

    private void succeed(Meeting meeting, OrganisationId from, OrganisationId to, LocalDate on) {
        boolean both = meeting.isInvited(to);
        boolean withEachOther = both && meeting.invited().size() == 2;
        if (withEachOther && meeting.status() == MeetingStatus.PLANNED) {
            meeting.cancel();
            record.append(new MeetingCancelled(meeting.dossier(), to));
        }
        boolean reports = meeting.closedOn() != null && !both && !store.reported(meeting.id()).contains(from);
        if (!withEachOther) {
            meeting.succeeded(from, to);
        }
        List<Conclusion> conclusions = store.conclusions(meeting.id());
        conclusions.forEach(each -> each.succeeded(from, to));
        store.succeeded(meeting.id(), from, to);
        if (meeting.closedOn() != null) {
            terms.succeeded(meeting, from, to, reports, conclusions.stream().flatMap(each -> each.silent().stream()).distinct()
                    .sorted(Comparator.comparing(meeting.invited()::indexOf)).toList());
        }
        record.append(new MeetingPartySucceeded(meeting.dossier(), from, to, on));
    }
}
