package nl.wederkerig.dispute;

import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.agreement.DeadlockOutcomes;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.shared.AgreementId;

/** What came back to the agreement from its deadlocks, in place of the agreement itself. */
public class NotedOutcomes implements DeadlockOutcomes {

    final List<String> noted = new ArrayList<>();

    @Override
    public void text(AgreementId agreement, String text, List<PromisedCommitment> commitments) {
        noted.add("text " + text);
    }

    @Override
    public void bindingText(AgreementId agreement, String text, List<PromisedCommitment> commitments) {
        noted.add("binding " + text);
    }

    @Override
    public void withdrawn(AgreementId agreement) {
        noted.add("withdrawn");
    }

    @Override
    public void noText(AgreementId agreement) {
        noted.add("nothing");
    }
}
