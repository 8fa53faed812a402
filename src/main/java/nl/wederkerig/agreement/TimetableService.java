package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TimetableService implements TimetableProgress {

    private final MilestoneDesk milestones;
    private final WhatIfDesk whatIfs;
    private final AdvicePeriodDesk advices;

    TimetableService(MilestoneDesk milestones, WhatIfDesk whatIfs, AdvicePeriodDesk advices) {
        this.milestones = milestones;
        this.whatIfs = whatIfs;
        this.advices = advices;
    }

    @Override
    public void reportMilestone(AgreementId agreement, int milestone, LocalDate metOn, String note, Actor actor) {
        milestones.report(agreement, milestone, metOn, note, actor);
    }

    @Override
    public void contestMilestone(AgreementId agreement, int milestone, String reason, Actor actor) {
        milestones.contest(agreement, milestone, reason, actor);
    }

    @Override
    public void declareWhatIf(AgreementId agreement, int whatIf, String reason, Actor actor) {
        whatIfs.declare(agreement, whatIf, reason, actor);
    }

    @Override
    public void contestWhatIf(AgreementId agreement, int whatIf, String reason, Actor actor) {
        whatIfs.contest(agreement, whatIf, reason, actor);
    }

    @Override
    public void actOnWhatIf(AgreementId agreement, int whatIf, String note, Actor actor) {
        whatIfs.act(agreement, whatIf, note, actor);
    }

    @Override
    public void requestAdvice(AgreementId agreement, RequestAdvice request, Actor actor) {
        advices.request(agreement, request, actor);
    }

    @Override
    public void recordAdvice(AgreementId agreement, int advice, ReceivedAdvice came, Actor actor) {
        advices.record(agreement, advice, came, actor);
    }
}
