package nl.wederkerig.agreement;

import java.util.Optional;
import nl.wederkerig.shared.Reason;

/** A ministry asks BZK to look at a text before signing, one question at a time (vooroverleg, A11). */
final class PriorCheckPolicy {

    private PriorCheckPolicy() {}

    static Optional<Reason> onlyAMinistry(Situation situation) {
        AgreementParty party = situation.party();
        return Refusal.when(
                party == null || party.side() != Side.RIJK || !party.joint() || party.role() == PartyRole.CO_SIGNER, "A11",
                "asked-by-a-ministry");
    }

    static Optional<Reason> thereIsACoSigner(Situation situation) {
        return Refusal.when(situation.agreement().parties().coSigner().isEmpty(), "A11", "no-co-signer");
    }

    static Optional<Reason> noneOpen(Situation situation) {
        return Refusal.when(situation.agreement().priorChecks().open().isPresent(), "A11", "asked-already");
    }

    static Optional<Reason> onlyTheCoSigner(Situation situation) {
        return Refusal.when(
                situation.party() == null || situation.party().role() != PartyRole.CO_SIGNER, "A11", "answered-by-the-co-signer");
    }

    static Optional<Reason> oneOpen(Situation situation) {
        return Refusal.when(situation.agreement().priorChecks().open().isEmpty(), "A11", "nothing-asked");
    }

    /** An objection says on which ground, and what the text should say instead. */
    static Optional<Reason> whyNotAnswered(boolean objection, Ground ground, String wording) {
        if (!objection) {
            return Refusal.when(ground != null, "A11", "ground-without-objection");
        }
        return ground == null
                ? Optional.of(Reason.of("A11", "objection-needs-ground"))
                : Refusal.when(wording == null || wording.isBlank(), "A11", "objection-needs-wording");
    }
}
