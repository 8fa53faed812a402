package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.CorrectableTerms;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ReckonedDeadline;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The terms of consultations (D2): corrected holidays move their end, the half of it, and the timers of both. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationTerms implements CorrectableTerms {

    private final DisputeRepository disputes;
    private final DisputeDeadlines deadlines;
    private final DisputeProcess process;
    private final HolidayTable holidays;

    ConsultationTerms(DisputeRepository disputes, DisputeDeadlines deadlines, @Lazy DisputeProcess process, HolidayTable holidays) {
        this.disputes = disputes;
        this.deadlines = deadlines;
        this.process = process;
        this.holidays = holidays;
    }

    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> agreements) {
        return disputes.findByAgreementIdInAndStage(agreements.stream().map(AgreementId::value).toList(), DisputeStage.CONSULTATION).stream()
                .map(dispute -> new ReckonedDeadline(dispute.agreement(), DisputeDeadlines.consultationKey(dispute),
                        DisputeDeadlines.CONSULTATION_LABEL, dispute.consultation().term(), fact(dispute), false))
                .toList();
    }

    @Override
    public void holidaysCorrected(AgreementId agreement, Set<String> keys) {
        Holidays corrected = holidays.current();
        disputes.findByAgreementIdInAndStage(List.of(agreement.value()), DisputeStage.CONSULTATION).stream()
                .filter(dispute -> keys.contains(DisputeDeadlines.consultationKey(dispute)))
                .forEach(dispute -> {
                    dispute.consultation().reckonAnew(corrected);
                    moved(dispute);
                });
    }

    @Override
    public List<ReckonedDeadline> startingOn(AgreementId agreement, String fact, LocalDate day) {
        return of(agreement, fact).map(dispute -> new ReckonedDeadline(agreement, DisputeDeadlines.consultationKey(dispute),
                DisputeDeadlines.CONSULTATION_LABEL, dispute.consultation().term().startingOn(day), fact, false)).toList();
    }

    @Override
    public void startCorrected(AgreementId agreement, String fact, LocalDate day) {
        of(agreement, fact).forEach(dispute -> {
            dispute.consultation().startedOn(day, holidays.current());
            moved(dispute);
        });
    }

    private Stream<Dispute> of(AgreementId agreement, String fact) {
        return disputes.findByAgreementIdInAndStage(List.of(agreement.value()), DisputeStage.CONSULTATION).stream()
                .filter(dispute -> fact(dispute).equals(fact));
    }

    /** The respondents were notified of the dispute. */
    private static String fact(Dispute dispute) {
        return "dispute-notified:" + dispute.key();
    }

    /** Register and process follow; what is suspended keeps its moments until it is resumed. */
    void moved(Dispute dispute) {
        Consultation consultation = dispute.consultation();
        deadlines.consultation(dispute);
        if (!consultation.suspended()) {
            process.consultationMoved(dispute.agreement(), dispute.key(), consultation.executiveFrom(), consultation.elapsesAt());
        }
    }
}
