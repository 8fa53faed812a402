package nl.wederkerig.proceedings;

import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** Reads procedures in which persons are appointed. */
public interface AppointedProcedures {

    /**
     * Of a dispute, the first first, each with what the actor can do in it. Whether the actor may see the dispute is for the caller
     * to establish.
     */
    List<ProcedureView> of(AgreementId agreement, String dispute, Actor actor);

    /**
     * What is asked of the actor about seats: of a person to accept, of the appointing authority to appoint or to decide on a
     * challenge. The nearest date first. Needs no sight of the dossiers.
     */
    List<AppointmentRequest> requests(Actor actor);

    /** Who cannot do what is or may be asked of them, because they have no account: for the registrar, without the dossiers. */
    List<UnknownToSignIn> withoutAccount();
}
