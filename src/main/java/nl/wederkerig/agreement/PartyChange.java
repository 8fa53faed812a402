package nl.wederkerig.agreement;

import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.shared.OrganisationId;

/**
 * What a succession changes among the parties (A18): the successor takes each place of its predecessor; where it has the same
 * place already, or one on the same side that the other role includes, the two become one party. A successor that sits on the
 * other side cannot take the place.
 *
 * @param taking  places that become the successor's
 * @param merging places that become one with one of its own
 */
record PartyChange(Kind kind, OrganisationId to, List<AgreementParty> taking, List<Merger> merging) {

    enum Kind {
        NONE, IN_PLACE, UNRESOLVED
    }

    /** @param stays the successor's own place. @param goes the predecessor's */
    record Merger(AgreementParty stays, AgreementParty goes) {}

    static PartyChange of(Parties parties, OrganisationId from, OrganisationId to) {
        List<AgreementParty> places = parties.of(from).stream().filter(party -> !party.ended()).toList();
        if (places.isEmpty()) {
            return new PartyChange(Kind.NONE, to, List.of(), List.of());
        }
        List<AgreementParty> own = to == null ? List.of() : parties.of(to);
        boolean acrossSides = own.stream().anyMatch(party -> places.stream().anyMatch(place -> opposed(party, place)));
        if (to == null || acrossSides) {
            return new PartyChange(Kind.UNRESOLVED, to, List.of(), List.of());
        }
        List<AgreementParty> taking = new ArrayList<>();
        List<Merger> merging = new ArrayList<>();
        for (AgreementParty place : places) {
            own.stream().filter(party -> oneWith(party, place)).findFirst()
                    .ifPresentOrElse(party -> merging.add(new Merger(party, place)), () -> taking.add(place));
        }
        return new PartyChange(Kind.IN_PLACE, to, taking, merging);
    }

    void apply() {
        taking.forEach(place -> place.succeededBy(to));
        merging.forEach(merger -> merger.stays().mergeWith(merger.goes()));
    }

    List<AgreementParty> merged() {
        return merging.stream().map(Merger::goes).toList();
    }

    private static boolean opposed(AgreementParty one, AgreementParty other) {
        return one.side() != other.side() && one.side() != Side.NEITHER && other.side() != Side.NEITHER;
    }

    /** Line ministry and co-signer stay two places, as A2 allows; any other two of one organisation are one. */
    private static boolean oneWith(AgreementParty own, AgreementParty place) {
        boolean coSigns = own.role() == PartyRole.CO_SIGNER || place.role() == PartyRole.CO_SIGNER;
        return own.role() == place.role() || !coSigns;
    }
}
