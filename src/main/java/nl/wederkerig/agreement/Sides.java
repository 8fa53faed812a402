package nl.wederkerig.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;

/** A party is on one side only (A3), once, unless it is both line ministry and co-signer (A2). */
final class Sides {

    private static final Set<PartyRole> OF_THE_RIJK = EnumSet.of(PartyRole.LINE_MINISTRY, PartyRole.CO_SIGNER);

    private Sides() {}

    static Side of(PartyRole role, Layer layer) {
        return switch (role) {
            case DECENTRAL -> Side.DECENTRAL;
            case LINE_MINISTRY, CO_SIGNER -> Side.RIJK;
            case OBSERVER -> Side.NEITHER;
            case CO_PARTY -> layer == null ? Side.NEITHER : layer == Layer.RIJK ? Side.RIJK : Side.DECENTRAL;
        };
    }

    /** By place in the list, what is wrong with the party there; of an organisation that is there more than once, at the last. */
    static Map<Integer, Reason> whyNotByPlace(List<PartyKey> parties, Map<OrganisationId, OrganisationView> organisations) {
        Map<Integer, Reason> reasons = new TreeMap<>();
        for (int i = 0; i < parties.size(); i++) {
            OrganisationId organisation = parties.get(i).organisation();
            List<PartyRole> all = parties.stream().filter(party -> party.organisation().equals(organisation)).map(PartyKey::role).toList();
            boolean last = parties.stream().skip(i + 1L).noneMatch(party -> party.organisation().equals(organisation));
            int place = i;
            whyNot(organisations.get(organisation), parties.get(i).role(), all)
                    .filter(reason -> last || all.size() == 1).ifPresent(reason -> reasons.put(place, reason));
        }
        return reasons;
    }

    static Optional<Reason> whyNot(List<PartyKey> parties, Map<OrganisationId, OrganisationView> organisations) {
        Map<OrganisationId, List<PartyRole>> roles = parties.stream()
                .collect(Collectors.groupingBy(PartyKey::organisation, Collectors.mapping(PartyKey::role, Collectors.toList())));
        return parties.stream()
                .map(party -> whyNot(organisations.get(party.organisation()), party.role(), roles.get(party.organisation())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Reason> whyNot(OrganisationView organisation, PartyRole role, List<PartyRole> all) {
        Layer layer = organisation.layer();
        if (all.stream().map(each -> of(each, layer)).distinct().count() > 1) {
            return Optional.of(Reason.of("A3", "on-two-sides", organisation.label()));
        }
        boolean twoRolesOfTheRijk = all.size() == 2 && OF_THE_RIJK.containsAll(all) && all.get(0) != all.get(1);
        if (all.size() > 1 && !twoRolesOfTheRijk) {
            return Optional.of(Reason.of("A3", "party-twice", organisation.label()));
        }
        if (role == PartyRole.DECENTRAL && (layer == null || layer == Layer.RIJK)) {
            return Optional.of(Reason.of("A3", "not-decentral", organisation.label()));
        }
        return Refusal.when(OF_THE_RIJK.contains(role) && layer != Layer.RIJK, "A3", "not-of-the-rijk", organisation.label());
    }
}
