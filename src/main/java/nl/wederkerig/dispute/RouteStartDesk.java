package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.util.Optional;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RouteStartDesk implements RouteStart {

    private final DisputeEntry entry;
    private final DisputeEnds ends;
    private final DisputeDeadlines deadlines;
    private final ThirdParty thirdParty;
    private final Procedures procedures;
    private final AgreementDossiers agreements;
    private final HolidayTable holidays;

    RouteStartDesk(DisputeEntry entry, DisputeEnds ends, DisputeDeadlines deadlines, ThirdParty thirdParty, @Lazy Procedures procedures,
            @Lazy AgreementDossiers agreements, HolidayTable holidays) {
        this.entry = entry;
        this.ends = ends;
        this.deadlines = deadlines;
        this.thirdParty = thirdParty;
        this.procedures = procedures;
        this.agreements = agreements;
        this.holidays = holidays;
    }

    @Override
    public Optional<Procedure> next(AgreementId agreement, String key) {
        Dispute dispute = entry.locked(agreement, key);
        Procedures.Held held = procedures.held(agreement, key);
        Optional<Procedure> next = thirdParty.next(agreements.facts(agreement).arrangement(), dispute.kind(), held.count());
        if (next.isEmpty()) {
            ends.nothing(dispute);
            return next;
        }
        LocalDate dayZero = held.count() > 0 ? held.goesOnFrom() : dayZero(dispute);
        if (dispute.disclose(entry.today())) {
            entry.happened(new InterestsDisclosed(agreement, key));
        }
        deadlines.consultationEnded(dispute);
        dispute.goToThirdParty(next.get());
        procedures.open(agreement, key, next.get(), dayZero);
        entry.happened(new ThirdPartyOpened(agreement, key, next.get(), entry.today()));
        return next;
    }

    /** The terms that follow on a lapse start on the lapsed term's last day, before any roll; those of a request on its day. */
    private LocalDate dayZero(Dispute dispute) {
        Consultation consultation = dispute.consultation();
        if (consultation == null) {
            return dispute.routeFrom();
        }
        return consultation.elapsedAt(entry.now()) ? consultation.term().end(holidays.current()).lastDayBeforeRoll() : entry.today();
    }
}
