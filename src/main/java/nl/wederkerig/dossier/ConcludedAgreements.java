package nl.wederkerig.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Reason;

/** Takes in agreements that were concluded before they were entered, of which only the outcome is known (A2). */
public interface ConcludedAgreements {

    /**
     * Registers the agreement and takes it the road that every agreement takes, all on the day on which it was concluded: accepted
     * by its parties, proposed, accepted and signed outside, each party by its first person in the role. What falls due since
     * happens at its own moment. Within the caller's transaction.
     *
     * @throws EventRefused when a rule forbids it
     * @throws nl.wederkerig.shared.NotFound for anybody but the registrar
     */
    AgreementId enter(RegisterAgreement agreement, Concluded how, Actor registrar);

    /** Who is missing at the parties to do this; empty where nobody is. */
    List<Reason> whyNot(RegisterAgreement agreement);

    /**
     * How it was concluded.
     *
     * @param on       the day, in the legal zone; today at the latest
     * @param text     stands as the text of the agreement
     * @param document names the document with the signatures
     * @param because  why it is entered afterwards; kept with every event
     */
    record Concluded(LocalDate on, String text, String document, String because) {}
}
