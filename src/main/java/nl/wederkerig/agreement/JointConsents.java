package nl.wederkerig.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * Consents to joint acts that are not complete: one a party and act, the last that it gave. They add up only where act and
 * fields are the same; a reason is each party's own.
 */
record JointConsents(List<Given> given) {

    static final JointConsents NONE = new JointConsents(List.of());

    JointConsents {
        given = List.copyOf(given);
    }

    /** @param fields what is consented to, as {@link JointActView} says */
    record Given(JointAct act, Map<String, String> fields, OrganisationId party, PersonId person, Instant at, String reason) {

        Given {
            fields = Map.copyOf(fields);
        }

        boolean sameAs(JointAct otherAct, Map<String, String> otherFields) {
            return act == otherAct && fields.equals(otherFields);
        }
    }

    boolean has(JointAct act, Map<String, String> fields, OrganisationId party) {
        return given.stream().anyMatch(each -> each.party().equals(party) && each.sameAs(act, fields));
    }

    JointConsents with(Given consent) {
        List<Given> others = new ArrayList<>(given);
        others.removeIf(each -> each.act() == consent.act() && each.party().equals(consent.party()));
        others.add(consent);
        return new JointConsents(others);
    }

    boolean complete(JointAct act, Map<String, String> fields, List<OrganisationId> everyone) {
        return parties(act, fields).containsAll(everyone);
    }

    JointConsents without(JointAct act) {
        return new JointConsents(given.stream().filter(each -> each.act() != act).toList());
    }

    /** A successor takes over what was consented to; where both did, its own consent counts. */
    JointConsents succeed(OrganisationId from, UnaryOperator<OrganisationId> successor) {
        JointConsents result = NONE;
        for (Given each : given) {
            OrganisationId party = successor.apply(each.party());
            boolean own = !each.party().equals(from);
            boolean spoken = result.given.stream().anyMatch(other -> other.act() == each.act() && other.party().equals(party));
            if (own || !spoken) {
                result = result.with(new Given(each.act(), each.fields(), party, each.person(), each.at(), each.reason()));
            }
        }
        return result;
    }

    List<JointActView> views(List<OrganisationId> everyone) {
        return given.stream()
                .map(each -> Map.entry(each.act(), each.fields()))
                .distinct()
                .map(what -> view(what.getKey(), what.getValue(), everyone))
                .toList();
    }

    private JointActView view(JointAct act, Map<String, String> fields, List<OrganisationId> everyone) {
        List<JointActView.Consent> consents = given.stream()
                .filter(each -> each.sameAs(act, fields))
                .map(each -> new JointActView.Consent(each.party(), each.person(), each.at(), each.reason()))
                .toList();
        Set<OrganisationId> consented = parties(act, fields);
        return new JointActView(act, fields, consents, everyone.stream().filter(party -> !consented.contains(party)).toList());
    }

    private Set<OrganisationId> parties(JointAct act, Map<String, String> fields) {
        return given.stream()
                .filter(each -> each.sameAs(act, fields))
                .map(Given::party)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
