package nl.wederkerig.proceedings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.PersonId;
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
    private final Tribunals tribunals;
    private final People people;

    BindingAdviceLapses(ProceedingsEntry entry, BindingAdviceEntry advices, ArbitrationSteps steps, ArbitrationRounds rounds, StepDesk desk,
            HearingDates hearings, ReplacedArbiters replaced, Tribunals tribunals, People people) {
        this.entry = entry;
        this.advices = advices;
        this.steps = steps;
        this.rounds = rounds;
        this.desk = desk;
        this.hearings = hearings;
        this.replaced = replaced;
        this.tribunals = tribunals;
        this.people = people;
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
                notHeld(about, step);
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

    /** Of a hearing those who were to hold it are named. */
    private void notHeld(BindingAdviceEntry.Case about, OpenStep step) {
        if (about.advice().round() == RoundKind.HEARING) {
            List<PersonId> arbiters = tribunals.members(about.proceedings());
            Map<PersonId, PersonView> known = people.byIds(new HashSet<>(arbiters));
            entry.happened(new HearingNotHeld(about.agreement(), about.key(), step.lastDay(),
                    arbiters.stream().map(each -> known.get(each).name()).toList()));
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
