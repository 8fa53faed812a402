package nl.wederkerig.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.overview.StandingHistory;
import nl.wederkerig.overview.VisibleHistory;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class EnteredAfterwards implements EarlierActs {

    static final int LONGEST_REASON = 1_000;

    private final Agreements agreements;
    private final DossierLock lock;
    private final DossierHistory history;
    private final VisibleHistory visible;
    private final DueQueue due;
    private final StandingHistory standings;
    private final EffectiveTime time;

    EnteredAfterwards(
            Agreements agreements, DossierLock lock, DossierHistory history, VisibleHistory visible, DueQueue due,
            StandingHistory standings, EffectiveTime time) {
        this.agreements = agreements;
        this.lock = lock;
        this.history = history;
        this.visible = visible;
        this.due = due;
        this.standings = standings;
        this.time = time;
    }

    @Override
    @Transactional
    public void perform(AgreementId agreement, LocalDate day, String reason, Actor actor, Runnable act) {
        if (!agreements.isVisible(agreement, actor)) {
            throw new NotFound("agreement", agreement);
        }
        lock.lock(agreement);
        Instant last = history.lastEffectiveAt(agreement).orElse(Instant.EPOCH);
        InvalidInput.refuse(faults(agreement, day, reason, last, actor));
        Instant moment = moment(day, last);
        due.runUpTo(agreement, moment, false);
        time.afterwards(moment, reason.strip(), () -> {
            act.run();
            standings.keep(agreement);
            return null;
        });
        due.runUpTo(agreement, time.now(), false);
    }

    private List<Fault> faults(AgreementId agreement, LocalDate day, String reason, Instant last, Actor actor) {
        List<Fault> faults = new ArrayList<>();
        if (day == null) {
            faults.add(Fault.at(DAY, "earlier.day-missing"));
        } else if (day.isAfter(time.today())) {
            faults.add(Fault.at(DAY, "earlier.in-the-future"));
        } else if (day.isBefore(LocalDate.ofInstant(last, EffectiveTime.ZONE))) {
            faults.add(beforeTheLastEvent(agreement, last, actor));
        }
        if (reason == null || reason.isBlank()) {
            faults.add(Fault.at(REASON, "earlier.reason-missing"));
        } else if (reason.strip().length() > LONGEST_REASON) {
            faults.add(Fault.at(REASON, "earlier.reason-too-long", LONGEST_REASON));
        }
        return faults;
    }

    /** Says on which day only to who sees in the history what happened then. */
    private Fault beforeTheLastEvent(AgreementId agreement, Instant last, Actor actor) {
        boolean seen = visible.of(agreement, actor, 0, 1).events().stream().map(RecordedEvent::effectiveAt).anyMatch(last::equals);
        return seen
                ? Fault.at(DAY, "earlier.before-the-last-event", LocalDate.ofInstant(last, EffectiveTime.ZONE))
                : Fault.at(DAY, "earlier.before-another-event");
    }

    private Instant moment(LocalDate day, Instant last) {
        Instant noon = DossierParser.noon(day);
        Instant notBefore = noon.isBefore(last) ? last : noon;
        return notBefore.isAfter(time.now()) ? time.now() : notBefore;
    }
}
