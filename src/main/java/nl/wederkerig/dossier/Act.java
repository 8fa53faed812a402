package nl.wederkerig.dossier;

import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** What an event of a file does: one command to a use case. */
@FunctionalInterface
interface Act {

    void perform(UseCases useCases, AgreementId agreement, Actor actor);
}
