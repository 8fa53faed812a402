package nl.wederkerig.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.dispute.StepKind;
import org.springframework.stereotype.Component;

/** What comes with a lapse in binding advice beside the next step: proposals are opened, late arbiters summoned and replaced. */
@Component
class BindingAdviceLapses implements LapseRule {

    private final ProceedingsEntry entry;
    private final BindingAdviceEntry advices;
    private final ArbitrationSteps steps;
    private final ArbitrationRounds rounds;
    private final StepDesk desk;
    private final HearingDates hearings;
    private final ReplacedArbiters replaced;

    BindingAdviceLapses(ProceedingsEntry entry, BindingAdviceEntry advices, ArbitrationSteps steps, ArbitrationRounds rounds, StepDesk desk,
            HearingDates hearings, ReplacedArbiters replaced) {
        this.entry = entry;
        this.advices = advices;
        this.steps = steps;
        this.rounds = rounds;
        this.desk = desk;
        this.hearings = hearings;
        this.replaced = replaced;
    }

    @Override
    public Set<StepKind> kinds() {
        return Set.of(StepKind.FINAL_PROPOSALS, StepKind.TAKE_ROUND, StepKind.ISSUE_AWARD, StepKind.ISSUE_AWARD_AFTER_SUMMONS);
    }

    @Override
    public void lapsed(Proceedings proceedings, OpenStep step) {
        BindingAdviceEntry.Case about = advices.of(proceedings).orElseThrow();
        switch (step.kind()) {
            case FINAL_PROPOSALS -> disclosed(about);
            case TAKE_ROUND -> {
                desk.open(proceedings, rounds.next(about.advice(), about.dispute(), Optional.of(step)).stream().toList());
                hearings.plan(about);
            }
            case ISSUE_AWARD -> summoned(about, step);
            default -> {
                replaced.all(about);
                hearings.plan(about);
            }
        }
    }

    /** It goes on with what is on file. */
    private void disclosed(BindingAdviceEntry.Case about) {
        if (about.advice().discloseProposals(entry.today())) {
            entry.happened(new FinalProposalsDisclosed(about.agreement(), about.key()));
        }
    }

    private void summoned(BindingAdviceEntry.Case about, OpenStep late) {
        OpenStep last = steps.following(late, StepKind.ISSUE_AWARD_AFTER_SUMMONS, List.of(), BindingAdviceLimits.AFTER_SUMMONS);
        about.advice().summon(entry.today());
        entry.happened(new ArbitersSummoned(about.agreement(), about.key(), last.lastDay()));
        desk.open(about.proceedings(), List.of(last));
    }
}
