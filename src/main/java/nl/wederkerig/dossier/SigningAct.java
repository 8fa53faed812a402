package nl.wederkerig.dossier;

import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** An act that needs a signing authority, which the file may not have named for the organisation. */
@FunctionalInterface
interface SigningAct extends Act {

    /** @param authorityUnnamed the file names no authority for the organisation: who acts is taken to be authorised */
    void perform(UseCases useCases, AgreementId agreement, Actor actor, boolean authorityUnnamed);

    @Override
    default void perform(UseCases useCases, AgreementId agreement, Actor actor) {
        perform(useCases, agreement, actor, false);
    }
}
