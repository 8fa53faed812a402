package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.util.List;
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
    private final DisputeProcess process;

    ConsultationLapsesDesk(DisputeEntry entry, DisputeDeadlines deadlines, @Lazy DisputeProcess process) {
        this.entry = entry;
        this.deadlines = deadlines;
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
        dispute.consents().forget(DisputeAct.RESUME);
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

    @Override
    @Transactional(readOnly = true)
    public List<List<OrganisationId>> sides(AgreementId agreement, String key) {
        Dispute dispute = entry.known(agreement, key);
        return List.of(dispute.disputants().claimants(), dispute.disputants().respondents());
    }
}
