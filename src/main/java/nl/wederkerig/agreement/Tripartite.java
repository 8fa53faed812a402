package nl.wederkerig.agreement;

import java.util.Map;
import java.util.Optional;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;

/**
 * No negotiation without a decentral party, a line ministry, and BZK as co-signer (A2). Where BZK is the line ministry, FIN
 * co-signs, or BZK does by another person. Without co-signer only where BZK recorded that none is needed, or the agreement was
 * concluded before it was entered.
 */
final class Tripartite {

    private static final String BZK = "BZK";
    private static final String FIN = "FIN";

    private Tripartite() {}

    static boolean isBzk(OrganisationView organisation) {
        return organisation.code().equals(BZK);
    }

    static Optional<Reason> onlyBzk(Situation situation) {
        return Refusal.when(!situation.bzk(), "A2", "recorded-by-bzk");
    }

    static Optional<Reason> notRecordedYet(Situation situation) {
        return Refusal.when(situation.agreement().coSigningNotNeeded() != null, "A2", "already-recorded");
    }

    /** @param organisations every party, as it is called today */
    static Optional<Reason> whyNotOpened(Agreement agreement, Map<OrganisationId, OrganisationView> organisations) {
        Parties parties = agreement.parties();
        if (!parties.hasRole(PartyRole.DECENTRAL)) {
            return Optional.of(Reason.of("A2", "decentral-party-missing"));
        }
        if (!parties.hasRole(PartyRole.LINE_MINISTRY)) {
            return Optional.of(Reason.of("A2", "line-ministry-missing"));
        }
        Optional<AgreementParty> coSigner = parties.coSigner();
        if (coSigner.isEmpty()) {
            boolean excepted = agreement.header().existing() || agreement.coSigningNotNeeded() != null;
            return Refusal.when(!excepted, "A2", "co-signer-missing");
        }
        String code = organisations.get(coSigner.get().organisation()).code();
        boolean bzkIsLineMinistry = parties.all().stream()
                .filter(party -> party.role() == PartyRole.LINE_MINISTRY)
                .anyMatch(party -> isBzk(organisations.get(party.organisation())));
        return bzkIsLineMinistry
                ? Refusal.when(!code.equals(BZK) && !code.equals(FIN), "A2", "bzk-or-fin-co-signs")
                : Refusal.when(!code.equals(BZK), "A2", "bzk-co-signs");
    }
}
