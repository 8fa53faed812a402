package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What is to be done next in binding advice after each act. Called with the dossier locked, after the aggregate has changed. */
@Component
class BindingAdviceSteps {

    private final StepDesk desk;
    private final ArbitrationSteps steps;
    private final ArbitrationRounds rounds;
    private final HearingDates hearings;
    private final ProceedingsEntry entry;
    private final BindingAdviceProcess process;

    BindingAdviceSteps(StepDesk desk, ArbitrationSteps steps, ArbitrationRounds rounds, HearingDates hearings, ProceedingsEntry entry,
            @Lazy BindingAdviceProcess process) {
        this.desk = desk;
        this.steps = steps;
        this.rounds = rounds;
        this.hearings = hearings;
        this.entry = entry;
        this.process = process;
    }

    void claimed(BindingAdviceEntry.Case about) {
        StepKind kind = about.open(StepKind.COMPLETE_CLAIM) ? StepKind.COMPLETE_CLAIM : StepKind.COMPLETE_CLAIM_AFTER_NOTICE;
        desk.done(about.proceedings(), kind, steps.of(
                StepKind.RESPOND, about.dispute().respondents(), BindingAdviceLimits.RESPONSE, entry.today(), "claim-completed"));
    }

    /** @param both whether the other side's is in too */
    void proposed(BindingAdviceEntry.Case about, DisputeSide side, boolean both) {
        if (both) {
            desk.done(about.proceedings(), StepKind.FINAL_PROPOSALS);
        } else {
            List<OrganisationId> own = side == DisputeSide.CLAIMANTS ? about.dispute().claimants() : about.dispute().respondents();
            own.forEach(each -> desk.doneBy(about.proceedings(), StepKind.FINAL_PROPOSALS, each));
        }
    }

    void responded(BindingAdviceEntry.Case about) {
        desk.done(about.proceedings(), StepKind.RESPOND);
    }

    /** Before the arbiters have accepted it waits for that; see {@link #constituted}. */
    void objected(BindingAdviceEntry.Case about) {
        if (about.advice().constitutedOn() != null) {
            askAboutJurisdiction(about.proceedings(), entry.today());
        }
    }

    /** They decide within thirty days, on the award within six months, and confer first. */
    void constituted(Proceedings proceedings, BindingAdvice advice, LocalDate on) {
        desk.open(proceedings, List.of(
                steps.of(StepKind.CASE_CONFERENCE, List.of(), BindingAdviceLimits.CASE_CONFERENCE, on, "tribunal-constituted"),
                steps.of(StepKind.ISSUE_AWARD, List.of(), BindingAdviceLimits.AWARD, on, "tribunal-constituted")));
        if (advice.jurisdictionContested() && proceedings.find(StepKind.DECIDE_JURISDICTION).isEmpty()) {
            desk.open(proceedings, List.of(jurisdiction(on)));
        }
    }

    private OpenStep jurisdiction(LocalDate on) {
        return steps.of(StepKind.DECIDE_JURISDICTION, List.of(), BindingAdviceLimits.JURISDICTION, on, "jurisdiction-contested");
    }

    private void askAboutJurisdiction(Proceedings proceedings, LocalDate on) {
        desk.open(proceedings, List.of(jurisdiction(on)));
        process.jurisdictionContested(proceedings.agreement(), proceedings.dispute());
    }

    void jurisdictionDecided(BindingAdviceEntry.Case about, boolean denied) {
        if (denied) {
            desk.noResult(about.proceedings(), StepKind.DECIDE_JURISDICTION);
        } else {
            desk.done(about.proceedings(), StepKind.DECIDE_JURISDICTION);
        }
    }

    /** The first time the rounds begin; later what is open gets another day. @param before the timetable until now */
    void conferred(BindingAdviceEntry.Case about, List<TimetableRound> before) {
        about.advice().arrange(rounds.withDefence(about.advice().timetable(), about.advice(), entry.today()));
        if (about.open(StepKind.CASE_CONFERENCE)) {
            desk.done(about.proceedings(), StepKind.CASE_CONFERENCE, next(about));
        } else if (about.open(StepKind.TAKE_ROUND)) {
            about.advice().take(null);
            desk.done(about.proceedings(), StepKind.TAKE_ROUND, next(about));
        }
        hearings.plan(about, before);
    }

    private OpenStep[] next(BindingAdviceEntry.Case about) {
        return rounds.next(about.advice(), about.dispute(), about.proceedings().find(StepKind.TAKE_ROUND)).stream().toArray(OpenStep[]::new);
    }

    void submitted(BindingAdviceEntry.Case about, SubmissionKind kind) {
        RoundKind round = about.advice().round();
        if (round != null && round.submission() == kind && about.open(StepKind.TAKE_ROUND)) {
            desk.done(about.proceedings(), StepKind.TAKE_ROUND, next(about));
            hearings.plan(about);
        }
    }

    void heard(BindingAdviceEntry.Case about) {
        if (about.advice().round() == RoundKind.HEARING && about.open(StepKind.TAKE_ROUND)) {
            desk.done(about.proceedings(), StepKind.TAKE_ROUND, next(about));
        }
        hearings.plan(about);
    }

    /** Whatever the timetable still asked is not asked any more; the award is due as it was. */
    void closed(BindingAdviceEntry.Case about) {
        about.advice().take(null);
        for (StepKind kind : List.of(StepKind.CASE_CONFERENCE, StepKind.TAKE_ROUND)) {
            if (about.open(kind)) {
                desk.done(about.proceedings(), kind);
            }
        }
        hearings.plan(about);
    }

    /** The step that says by when the award is due. */
    OpenStep awardStep(BindingAdviceEntry.Case about) {
        return about.proceedings().find(StepKind.ISSUE_AWARD)
                .orElseGet(() -> about.proceedings().step(StepKind.ISSUE_AWARD_AFTER_SUMMONS, ""));
    }

    /** To which the arbiters can extend the term by themselves; days on which the proceedings stood still move it. */
    LocalDate furthest(BindingAdviceEntry.Case about) {
        return steps.lastDay(about.advice().constitutedOn(), BindingAdviceLimits.AWARD_AFTER_HEARING, about.advice().stoodStill());
    }

    /** What the timetable still asks is asked as many days later; a side does not lose a round because of a challenge. */
    void wentOn(BindingAdviceEntry.Case about, StoodStill days) {
        List<TimetableRound> before = about.advice().timetable();
        about.advice().stoodStill(days);
        about.advice().arrange(rounds.later(about.advice(), days));
        hearings.plan(about, before);
    }

    /** No hearing is held meanwhile. */
    void standStill(BindingAdviceEntry.Case about) {
        hearings.plan(about);
    }

    void extended(BindingAdviceEntry.Case about, LocalDate until) {
        OpenStep step = awardStep(about);
        desk.replace(about.proceedings(), steps.until(step.kind(), List.of(), step.startedOn(), until, "tribunal-constituted"));
    }
}
