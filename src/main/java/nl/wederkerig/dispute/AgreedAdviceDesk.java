package nl.wederkerig.dispute;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.wederkerig.agreement.AdviceBroughtForward;
import nl.wederkerig.agreement.AgreementCompleted;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AgreementFailed;
import nl.wederkerig.agreement.AgreementTerminated;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.NegotiationOpened;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Advice of wise persons without a dispute, as a milestone of the timetable (04): it begins on its day by itself, runs in a file like
 * that of a dispute, and ends with what all accepted beforehand, or with the agreement.
 */
@Component
@Transactional
class AgreedAdviceDesk implements AgreedAdvices {

    private final DisputeEntry entry;
    private final DisputeRepository disputes;
    private final DisputeEnds ends;
    private final AgreementDossiers agreements;
    private final Procedures procedures;
    private final AgreedAdviceProcess process;
    private final DisputeDeadlines deadlines;

    AgreedAdviceDesk(DisputeEntry entry, DisputeRepository disputes, DisputeEnds ends, @Lazy AgreementDossiers agreements,
            @Lazy Procedures procedures, @Lazy AgreedAdviceProcess process, DisputeDeadlines deadlines) {
        this.entry = entry;
        this.disputes = disputes;
        this.ends = ends;
        this.agreements = agreements;
        this.procedures = procedures;
        this.process = process;
        this.deadlines = deadlines;
    }

    /** A day that has passed when the timetable is accepted begins now. What has begun does not begin again when they negotiate anew (A14). */
    @EventListener
    void on(NegotiationOpened opened) {
        List<Milestone> timetable = agreements.timetable(opened.agreement());
        numbers(timetable).stream().filter(number -> !begun(opened.agreement(), key(number))).forEach(number -> {
            Instant day = LegalZone.startOf(timetable.get(number - 1).on());
            process.agreed(opened.agreement(), key(number), day.isBefore(entry.now()) ? entry.now() : day);
        });
    }

    @EventListener
    void on(AdviceBroughtForward forward) {
        process.broughtForward(forward.agreement(), key(forward.number()));
    }

    private boolean begun(AgreementId agreement, String key) {
        return disputes.findByAgreementIdAndKey(agreement.value(), key).isPresent();
    }

    private static String key(int number) {
        return Disputes.OF_ADVICES + number;
    }

    @EventListener
    void on(AgreementFailed failed) {
        over(failed.agreement());
    }

    @EventListener
    void on(AgreementTerminated terminated) {
        over(terminated.agreement());
    }

    @EventListener
    void on(AgreementCompleted completed) {
        over(completed.agreement());
    }

    private void over(AgreementId agreement) {
        List<Integer> numbers = numbers(agreements.timetable(agreement));
        if (!numbers.isEmpty()) {
            numbers.forEach(number -> process.over(agreement, key(number)));
            entry.all(agreement).stream().filter(each -> each.isAgreedAdvice() && !each.stage().ended()).forEach(ends::nothing);
        }
    }

    /** Of the milestones that ask for an advice, from 1 in the timetable. */
    private static List<Integer> numbers(List<Milestone> timetable) {
        return IntStream.rangeClosed(1, timetable.size()).filter(number -> timetable.get(number - 1).advice() != null).boxed().toList();
    }

    @Override
    public void begin(AgreementId agreement, String key) {
        entry.lock(agreement);
        List<Milestone> timetable = agreements.timetable(agreement);
        int number = numbers(timetable).stream().filter(each -> key.equals(key(each))).findFirst()
                .orElseThrow(() -> new NotFound("advice", key));
        Milestone milestone = timetable.get(number - 1);
        Dispute advice = Dispute.agreedAdvice(agreement, number, milestone, Sides.ofAdvice(agreements.facts(agreement).parties()), entry.today());
        disputes.save(advice);
        deadlines.adviceBegan(advice, number);
        entry.happened(new AgreedAdviceBegan(agreement, key, milestone.title(), milestone.advice().question(), entry.today()));
        procedures.open(agreement, key, Procedure.EXPERT_ADVICE, entry.today());
    }

    @Override
    public void withoutAdvice(AgreementId agreement, String key) {
        Dispute advice = entry.locked(agreement, key);
        entry.happened(new AgreedAdviceFailed(agreement, key, advice.milestone()));
        ends.nothing(advice);
    }
}
