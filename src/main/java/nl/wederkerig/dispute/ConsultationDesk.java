package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ConsultationDesk implements Consultations {

    private final DisputeEntry entry;
    private final DisputeDeadlines deadlines;
    private final ConsultationTerms terms;
    private final HolidayTable holidays;
    private final DisputeProcess process;

    ConsultationDesk(DisputeEntry entry, DisputeDeadlines deadlines, ConsultationTerms terms, HolidayTable holidays, @Lazy DisputeProcess process) {
        this.entry = entry;
        this.deadlines = deadlines;
        this.terms = terms;
        this.holidays = holidays;
        this.process = process;
    }

    @Override
    public void stateInterest(AgreementId agreement, String key, String text, Actor actor) {
        Dispute dispute = entry.open(agreement, key, DisputeAct.STATE_INTEREST, actor);
        refuseProse("text", text, RaiseDispute.LONGEST_TEXT, true);
        DisputeSide side = dispute.disputants().sideOf(actor.organisation()).orElseThrow();
        dispute.state(new Interest(side, actor.organisation(), text, entry.today()));
        entry.act(new InterestStated(agreement, key, side, actor.organisation()), actor);
        boolean last = dispute.stated(DisputeSide.CLAIMANTS) && dispute.stated(DisputeSide.RESPONDENTS);
        if (last && dispute.disclose(entry.today())) {
            entry.happened(new InterestsDisclosed(agreement, key));
        }
        process.interestStated(agreement, key, actor.organisation());
    }

    @Override
    public void hold(AgreementId agreement, String key, ConsultationLevel level, String note, Actor actor) {
        Dispute dispute = entry.open(agreement, key, DisputeAct.HOLD_CONSULTATION, actor);
        refuseMissing("level", level);
        refuseProse("note", note, DisputeFaults.LONGEST_NOTE, false);
        dispute.met(new Meeting(level, note, actor.organisation(), entry.now()));
        entry.act(new ConsultationHeld(agreement, key, level, note, actor.organisation()), actor);
        if (level == ConsultationLevel.EXECUTIVE) {
            if (!dispute.consultation().executive()) {
                dispute.consultation().becomeExecutive(entry.today());
                entry.happened(new ConsultationBecameExecutive(agreement, key, entry.today()));
            }
            process.executiveConsultationHeld(agreement, key);
        }
    }

    @Override
    public void suspend(AgreementId agreement, String key, LocalDate until, String reason, Actor actor) {
        Dispute dispute = entry.open(agreement, key, DisputeAct.SUSPEND, actor);
        refuseMissing("until", until);
        refuseProse("reason", reason, DisputeFaults.LONGEST_NOTE, false);
        Consultation consultation = dispute.consultation();
        DisputeEntry.refuse(ConsultationPolicy.whyNotSuspended(consultation, entry.today(), until, holidays.current()));
        if (!entry.consent(dispute, DisputeAct.SUSPEND, until.toString(), reason, actor)) {
            return;
        }
        Suspension suspension = consultation.suspension(entry.today(), until);
        consultation.suspend(suspension, holidays.current());
        dispute.consents().forget(DisputeAct.RESUME);
        entry.happened(new ConsultationSuspended(agreement, key, suspension.from(), until));
        deadlines.consultation(dispute);
        process.consultationSuspended(agreement, key, consultation.resumesAt());
    }

    @Override
    public void resume(AgreementId agreement, String key, Actor actor) {
        Dispute dispute = entry.open(agreement, key, DisputeAct.RESUME, actor);
        if (!entry.consent(dispute, DisputeAct.RESUME, "", null, actor)) {
            return;
        }
        Consultation consultation = dispute.consultation();
        consultation.resume(entry.today(), holidays.current());
        entry.happened(new ConsultationResumed(agreement, key, entry.today(), consultation.lastDay()));
        terms.moved(dispute);
    }

    @Override
    public void extend(AgreementId agreement, String key, TermLength by, Actor actor) {
        Dispute dispute = entry.open(agreement, key, DisputeAct.EXTEND, actor);
        refuseMissing("period", by);
        Consultation consultation = dispute.consultation();
        DisputeEntry.refuse(ConsultationPolicy.whyNotExtended(consultation, by));
        if (!entry.consent(dispute, DisputeAct.EXTEND, by.toString(), null, actor)) {
            return;
        }
        consultation.extend(by, holidays.current());
        entry.happened(new ConsultationExtended(agreement, key, by.toString(), consultation.lastDay()));
        terms.moved(dispute);
    }

    @Override
    public void askThirdParty(AgreementId agreement, String key, Actor actor) {
        Dispute dispute = entry.open(agreement, key, DisputeAct.ASK_THIRD_PARTY, actor);
        if (entry.consent(dispute, DisputeAct.ASK_THIRD_PARTY, "", null, actor)) {
            process.thirdPartyAsked(agreement, key);
        }
    }

    private static void refuseMissing(String path, Object value) {
        if (value == null) {
            throw new InvalidInput(List.of(Fault.at(path, "dispute.required")));
        }
    }

    private static void refuseProse(String path, String text, int longest, boolean required) {
        List<Fault> faults = new ArrayList<>();
        DisputeFaults.prose(path, text, longest, required, faults);
        InvalidInput.refuse(faults);
    }
}
