package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ConsultationLapsesDesk implements ConsultationLapses {

    private final DisputeEntry entry;
    private final DisputeDeadlines deadlines;
    private final ThirdParty thirdParty;
    private final AgreementDossiers agreements;
    private final HolidayTable holidays;
    private final DisputeProcess process;

    ConsultationLapsesDesk(DisputeEntry entry, DisputeDeadlines deadlines, ThirdParty thirdParty, @Lazy AgreementDossiers agreements,
            HolidayTable holidays, @Lazy DisputeProcess process) {
        this.entry = entry;
        this.deadlines = deadlines;
        this.thirdParty = thirdParty;
        this.agreements = agreements;
        this.holidays = holidays;
        this.process = process;
    }

    @Override
    public void becameExecutive(AgreementId agreement, String key) {
        Dispute dispute = entry.locked(agreement, key);
        Consultation consultation = dispute.consultation();
        if (consultation.suspended() || entry.now().isBefore(consultation.executiveFrom())) {
            throw new ConsultationNotElapsed(agreement, key, dispute.stage(), consultation.lastDay());
        }
        if (!consultation.executive()) {
            consultation.becomeExecutive(entry.today());
            entry.happened(new ConsultationBecameExecutive(agreement, key, entry.today()));
        }
    }

    @Override
    public void suspensionEnded(AgreementId agreement, String key) {
        Dispute dispute = entry.locked(agreement, key);
        Consultation consultation = dispute.consultation();
        if (!consultation.suspended() || entry.now().isBefore(consultation.resumesAt())) {
            throw new ConsultationNotElapsed(agreement, key, dispute.stage(), consultation.lastDay());
        }
        LocalDate on = consultation.resumesOn();
        consultation.resumeByItself();
        dispute.forget(DisputeAct.RESUME);
        entry.happened(new ConsultationResumed(agreement, key, on, consultation.lastDay()));
        deadlines.consultation(dispute);
        process.consultationMoved(agreement, key, consultation.executiveFrom(), consultation.elapsesAt());
    }

    @Override
    public void elapsed(AgreementId agreement, String key) {
        Dispute dispute = entry.locked(agreement, key);
        Consultation consultation = dispute.consultation();
        if (dispute.stage() != DisputeStage.CONSULTATION || !consultation.elapsedAt(entry.now())) {
            throw new ConsultationNotElapsed(agreement, key, dispute.stage(), consultation.lastDay());
        }
        entry.happened(new ConsultationElapsed(agreement, key, consultation.lastDay()));
    }

    /** The terms that follow on a lapse start on the lapsed term's last day, before any roll; those of a request on its day. */
    @Override
    public void routeStarts(AgreementId agreement, String key) {
        Dispute dispute = entry.locked(agreement, key);
        Consultation consultation = dispute.consultation();
        LocalDate dayZero = consultation.elapsedAt(entry.now())
                ? consultation.term().end(holidays.current()).lastDayBeforeRoll() : entry.today();
        if (dispute.disclose(entry.today())) {
            entry.happened(new InterestsDisclosed(agreement, key));
        }
        deadlines.consultationEnded(dispute);
        dispute.goToThirdParty(thirdParty.first(agreement, agreements.facts(agreement).arrangement(), dispute.kind()));
        thirdParty.begin(dispute, dayZero);
        thirdParty.recordOpening(dispute);
    }

    @Override
    @Transactional(readOnly = true)
    public List<List<OrganisationId>> sides(AgreementId agreement, String key) {
        Dispute dispute = entry.known(agreement, key);
        return List.of(dispute.claimants(), dispute.respondents());
    }
}
