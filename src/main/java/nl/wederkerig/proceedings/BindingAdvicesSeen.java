package nl.wederkerig.proceedings;

import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** Shows binding advice. */
public interface BindingAdvicesSeen {

    /** The last one in the dispute; empty also for who does not see the agreement in full. */
    Optional<BindingAdviceView> view(AgreementId agreement, String dispute, Actor actor);
}
