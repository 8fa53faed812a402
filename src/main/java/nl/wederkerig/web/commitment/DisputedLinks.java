package nl.wederkerig.web.commitment;

import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.dispute.DisputeWords;
import org.springframework.stereotype.Component;

/** Leads from a commitment to the dispute about it that runs, and says how far that is. */
@Component
class DisputedLinks {

    private final DisputeWords words;
    private final Texts texts;

    DisputedLinks(DisputeWords words, Texts texts) {
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

    CommitmentListView.Link of(AgreementId agreement, DisputeView dispute) {
        return link(agreement, dispute.key(), words.stage(dispute));
    }

    private CommitmentListView.Link link(AgreementId agreement, String dispute, String stage) {
        return new CommitmentListView.Link(texts.get("web.commitment.disputed", stage), "/akkoorden/" + agreement + "/geschillen/" + dispute);
    }
}
