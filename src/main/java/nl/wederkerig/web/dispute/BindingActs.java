package nl.wederkerig.web.dispute;

import java.util.List;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** What is to be done in the binding advice of a dispute, for the page of that dispute. */
public interface BindingActs {

    /** Those that the procedure waits for and that the actor can do; empty for others. */
    List<DisputePageView.Act> asked(AgreementId agreement, DisputeView dispute, Actor actor);

    /** Where a party agrees to a later award. */
    String extension(AgreementId agreement, String dispute);
}
