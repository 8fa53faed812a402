package nl.wederkerig.proceedings;

import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** Shows binding advice. */
public interface BindingAdvicesSeen {

    /**
     * The last one in the dispute; empty for who sees only a part of the agreement.
     *
     * @throws nl.wederkerig.shared.NotFound for who sees nothing of it
     */
    Optional<BindingAdviceView> view(AgreementId agreement, String dispute, Actor actor);
}
