package nl.wederkerig.dispute;

import java.util.List;
import java.util.function.Predicate;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.Side;
import nl.wederkerig.shared.OrganisationId;

/** Who stands where in a dispute. */
record Sides(List<OrganisationId> claimants, List<OrganisationId> respondents, List<OrganisationId> observers) {

    /** In a deadlock the decentral parties claim and the ministries respond; the co-signer looks on, like those of neither side. */
    static Sides ofDeadlock(List<PartyView> parties) {
        Predicate<PartyView> takesPart = party -> party.joint() && party.role() != PartyRole.CO_SIGNER && party.endedOn() == null;
        List<OrganisationId> claimants = those(parties, takesPart.and(party -> party.side() == Side.DECENTRAL));
        List<OrganisationId> respondents = those(parties, takesPart.and(party -> party.side() == Side.RIJK));
        return new Sides(claimants, respondents,
                those(parties, party -> !claimants.contains(party.organisation()) && !respondents.contains(party.organisation())));
    }

    /** An agreed advice is asked by all who act jointly, the ministries beside the others. */
    static Sides ofAdvice(List<PartyView> parties) {
        Predicate<PartyView> asks = party -> party.joint() && party.endedOn() == null;
        List<OrganisationId> rijk = those(parties, asks.and(party -> party.side() == Side.RIJK));
        List<OrganisationId> others = those(parties, asks.and(party -> !rijk.contains(party.organisation())));
        return new Sides(others, rijk,
                those(parties, party -> !others.contains(party.organisation()) && !rijk.contains(party.organisation())));
    }

    /** Those whom the command names; the other parties look on. */
    static Sides of(RaiseDispute command, List<PartyView> parties) {
        return new Sides(command.claimants(), command.respondents(),
                those(parties, party -> !command.claimants().contains(party.organisation())
                        && !command.respondents().contains(party.organisation())));
    }

    private static List<OrganisationId> those(List<PartyView> parties, Predicate<PartyView> which) {
        return parties.stream().filter(which).map(PartyView::organisation).distinct().toList();
    }
}
