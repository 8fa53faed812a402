package nl.wederkerig.web.agreement;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The commitments of an agreement. */
@Controller
class CommitmentsController {

    private final AgreementHeaderModel headers;
    private final Commitments commitments;
    private final OrganisationNames organisations;
    private final PromiseTexts promises;
    private final Texts texts;

    CommitmentsController(AgreementHeaderModel headers, Commitments commitments, OrganisationNames organisations,
            PromiseTexts promises, Texts texts) {
        this.headers = headers;
        this.commitments = commitments;
        this.organisations = organisations;
        this.promises = promises;
        this.texts = texts;
    }

    @GetMapping("/akkoorden/{id}/afspraken")
    String commitments(@PathVariable AgreementId id, Actor actor, Model model) {
        headers.fill(model, id, actor, AgreementTab.COMMITMENTS);
        List<CommitmentView> all = commitments.of(id, actor);
        OrganisationNames.Names names = organisations.of(all.stream().flatMap(each -> Stream.of(
                Stream.of(each.obligor()), each.beneficiaries().stream(), each.awaiting().stream()).flatMap(one -> one)).toList());
        model.addAttribute("page", new CommitmentsView(all.stream().map(each -> row(each, names)).toList()));
        return "agreement/commitments";
    }

    private CommitmentsView.Row row(CommitmentView commitment, OrganisationNames.Names names) {
        String obligor = names.of(commitment.obligor());
        return new CommitmentsView.Row(commitment.key(),
                commitment.byMembers() ? texts.get("web.agreement.commitment.members-of", obligor) : obligor,
                names.all(commitment.beneficiaries()), commitment.text(), tone(commitment),
                texts.word("commitment-status", commitment.status()), commitment.due(), commitment.status().canBeOverdue(),
                moved(commitment), commitment.derivation(), promises.money(commitment.amounts()),
                promises.condition(commitment.afterCommitment(), commitment.afterEvent()),
                commitment.awaiting().isEmpty() ? null : names.all(commitment.awaiting()));
    }

    private String moved(CommitmentView commitment) {
        return commitment.timesMoved() == 0 ? null : texts.get("web.agreement.commitment.moved",
                texts.spoken().day(commitment.firstDue()), commitment.timesMoved());
    }

    private static Tone tone(CommitmentView commitment) {
        if (commitment.overdue() || commitment.status() == CommitmentStatus.CONTESTED) {
            return Tone.LATE;
        }
        return commitment.status() == CommitmentStatus.FULFILLED ? Tone.ON_COURSE
                : commitment.status() == CommitmentStatus.CLAIMED ? Tone.ATTENTION : Tone.NEUTRAL;
    }
}
