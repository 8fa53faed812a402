package nl.wederkerig.web.arbitration;

import java.util.List;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.dispute.DisputedCommitments;
import nl.wederkerig.web.dispute.SettlementWords;
import org.springframework.stereotype.Component;

/** Says what the parties settled on, line by line. */
@Component
class SettlementLines {

    private final SettlementWords settlements;
    private final DisputedCommitments commitments;
    private final BindingAdviceWords words;

    SettlementLines(SettlementWords settlements, DisputedCommitments commitments, BindingAdviceWords words) {
        this.settlements = settlements;
        this.commitments = commitments;
        this.words = words;
    }

    List<String> lines(AgreementId agreement, DisputeView dispute, Settlement settlement) {
        return settlements.all(settlement, commitments.texts(agreement, List.of(dispute)), words.names(dispute));
    }
}
