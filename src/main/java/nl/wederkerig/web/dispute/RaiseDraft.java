package nl.wederkerig.web.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.commitment.ClaimView;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Component;

/** Fills in the form of a dispute about a commitment, so that one click raises it (C5). */
@Component
class RaiseDraft {

    private final OrganisationNames organisations;
    private final Texts texts;

    RaiseDraft(OrganisationNames organisations, Texts texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    /** Those who contested claim; where nobody did, who raises it: nobody is made a claimant unasked. An obligor that raises it asks how the commitment is read, and does not accuse itself. */
    Form of(CommitmentFile file, Actor actor) {
        CommitmentView commitment = file.view();
        List<OrganisationId> claimants = contested(commitment);
        boolean obligorRaises = actor.belongsTo(commitment.obligor());
        List<OrganisationId> own = new ArrayList<>(claims(commitment));
        if (!obligorRaises && actor.isAmong(commitment.beneficiaries()) && !actor.isAmong(own)) {
            own.add(actor.organisation());
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", (obligorRaises ? DisputeKind.INTERPRETATION : DisputeKind.NON_PERFORMANCE).name());
        values.put("claimants", values(obligorRaises ? List.of(commitment.obligor()) : own));
        values.put("respondents", values(obligorRaises ? claimants : List.of(commitment.obligor())));
        values.put("commitments", List.of(commitment.key()));
        values.put("text", text(commitment, obligorRaises));
        return Form.of(values);
    }

    private static List<OrganisationId> contested(CommitmentView commitment) {
        List<OrganisationId> contesting = claims(commitment);
        return contesting.isEmpty() ? commitment.beneficiaries() : contesting;
    }

    private static List<OrganisationId> claims(CommitmentView commitment) {
        return commitment.status() != CommitmentStatus.CONTESTED || commitment.claim() == null ? List.of()
                : commitment.claim().answers().stream().filter(each -> each.kind() == ClaimView.Kind.CONTESTED)
                        .map(ClaimView.Answer::by).distinct().toList();
    }

    private static List<String> values(List<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toList();
    }

    /** What was promised, by when, what was claimed, and what was answered; of an obligor that raises it not that it was silent. */
    private String text(CommitmentView commitment, boolean obligorRaises) {
        List<OrganisationId> named = new ArrayList<>(commitment.beneficiaries());
        named.add(commitment.obligor());
        OrganisationNames.Names names = organisations.of(named);
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("web.dispute.draft.promised", names.of(commitment.obligor()), names.all(commitment.beneficiaries()),
                commitment.text()));
        if (commitment.due() != null) {
            lines.add(commitment.timesMoved() == 0
                    ? texts.get("web.dispute.draft.due", texts.spoken().day(commitment.due()))
                    : texts.get("web.dispute.draft.due-moved", texts.spoken().day(commitment.due()),
                            texts.spoken().day(commitment.firstDue())));
        }
        if (commitment.claim() == null && !obligorRaises) {
            lines.add(texts.get(commitment.overdue() ? "web.dispute.draft.late" : "web.dispute.draft.not-claimed", names.of(commitment.obligor())));
        } else if (commitment.claim() != null) {
            claimed(commitment, names, lines);
        }
        return String.join("\n", lines);
    }

    private void claimed(CommitmentView commitment, OrganisationNames.Names names, List<String> lines) {
        ClaimView claim = commitment.claim();
        String on = texts.spoken().day(claim.claimedOn());
        lines.add(claim.evidence() == null ? texts.get("web.dispute.draft.claimed", names.of(commitment.obligor()), on)
                : texts.get("web.dispute.draft.claimed-with", names.of(commitment.obligor()), on, claim.evidence()));
        claim.answers().forEach(answer -> lines.add(texts.get("web.dispute.draft.answer." + answer.kind(), names.of(answer.by()),
                texts.spoken().day(answer.on())) + (answer.text() == null ? "" : " " + answer.text())));
    }
}
