package nl.wederkerig.web.commitment;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentQuery;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.dispute.DisputeWords;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Leads from a commitment to the dispute about it that runs, and says how far that is. */
@Component
class DisputedLinks {

    private final Commitments commitments;
    private final DisputeWords words;
    private final Texts texts;

    DisputedLinks(@Lazy Commitments commitments, DisputeWords words, Texts texts) {
        this.commitments = commitments;
        this.words = words;
        this.texts = texts;
    }

    /** Null where no dispute runs; without an address for who sees only that one does. */
    CommitmentListView.Link of(CommitmentPage.Row row) {
        CommitmentPage.Disputed dispute = row.disputed();
        if (dispute == null) {
            return null;
        }
        if (!dispute.seen()) {
            return new CommitmentListView.Link(texts.get("web.commitment.disputed.plain"), null);
        }
        Procedure procedure = dispute.procedure() == null ? null : Procedure.valueOf(dispute.procedure());
        return link(row.agreement(), dispute.key(), words.stage(DisputeStage.valueOf(dispute.stage()), dispute.executive(), procedure));
    }

    /** By key, of the commitments in an agreement that were made in the name of the reader's organisation: it reads only that a dispute runs. */
    Map<String, CommitmentListView.Link> toMember(AgreementId agreement, Actor actor) {
        var asked = new CommitmentQuery(null, CommitmentQuery.Whose.IN_OUR_NAME, Set.of(), false, false, agreement, null, null, null, null,
                CommitmentQuery.Sort.DUE, 0, CommitmentQuery.LARGEST_PAGE);
        return commitments.list(asked, actor).rows().stream().filter(row -> row.disputed() != null)
                .collect(Collectors.toMap(row -> row.commitment().key(), this::of));
    }

    CommitmentListView.Link of(AgreementId agreement, DisputeView dispute) {
        return link(agreement, dispute.key(), words.stage(dispute));
    }

    private CommitmentListView.Link link(AgreementId agreement, String dispute, String stage) {
        return new CommitmentListView.Link(texts.get("web.commitment.disputed", stage), "/akkoorden/" + agreement + "/geschillen/" + dispute);
    }
}
