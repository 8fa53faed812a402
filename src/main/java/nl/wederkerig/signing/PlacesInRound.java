package nl.wederkerig.signing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.shared.OrganisationId;

/**
 * Who is asked in a round, when a successor takes a predecessor's place; two places that become one are one (A18).
 *
 * @param signers   of the round itself, changed here
 * @param hasSigned a signature keeps the place of who set it
 */
record PlacesInRound(List<RoundSigner> signers, Predicate<RoundSigner> hasSigned) {

    void succeed(OrganisationId from, OrganisationId to) {
        signers.stream().filter(signer -> signer.party().organisation().equals(from)).toList()
                .forEach(signer -> takeOver(signer, to));
    }

    private void takeOver(RoundSigner predecessor, OrganisationId successor) {
        var party = new PartyKey(successor, predecessor.party().role());
        Optional<RoundSigner> present = signers.stream().filter(signer -> signer.party().equals(party)).findFirst();
        if (present.isEmpty()) {
            predecessor.succeededBy(successor);
        } else if (!hasSigned.test(predecessor)) {
            signers.remove(predecessor);
        } else if (!hasSigned.test(present.get())) {
            signers.remove(present.get());
            predecessor.succeededBy(successor);
        }
    }
}
