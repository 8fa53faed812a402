package nl.wederkerig.proceedings;

import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** Issues an award: reasoned, with costs, by the presiding arbiter for all, naming who did not sign (D9). */
@Component
class AwardIssue {

    private final OutcomeDesk outcomes;
    private final AwardCorrections corrections;
    private final JdbcAwardDrafts drafts;
    private final ProceedingsEntry entry;

    AwardIssue(OutcomeDesk outcomes, AwardCorrections corrections, JdbcAwardDrafts drafts, ProceedingsEntry entry) {
        this.outcomes = outcomes;
        this.corrections = corrections;
        this.drafts = drafts;
        this.entry = entry;
    }

    void issue(BindingAdviceEntry.Case about, Award award, Actor actor) {
        refuse(award);
        StepKind step = about.open(StepKind.ISSUE_AWARD) ? StepKind.ISSUE_AWARD : StepKind.ISSUE_AWARD_AFTER_SUMMONS;
        var outcome = new Outcome(OutcomeKind.AWARD, OutcomeForce.BINDING, award.text(), award.costs(), award.commitments(), award.dispose());
        outcomes.issue(about.proceedings(), outcome, step, () -> {
            about.advice().take(null);
            about.advice().decision().issue(award, entry.today());
            entry.act(new AwardIssued(about.agreement(), about.key()), actor, Role.ARBITER);
        });
        corrections.awarded(about);
        drafts.destroy(about.proceedings());
    }

    /** @throws InvalidInput with all faults in what only an award has */
    static void refuse(Award award) {
        List<Fault> faults = new ArrayList<>(BindingAdviceEntry.prose("costs", award.costs(), true));
        award.unsigned().forEach(each -> faults.addAll(BindingAdviceEntry.prose("unsigned", each.reason(), true)));
        InvalidInput.refuse(faults);
    }
}
