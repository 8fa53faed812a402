package nl.wederkerig.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wederkerig.shared.OrganisationId;

/** The parties to one agreement. */
record Parties(List<AgreementParty> all) {

    List<AgreementParty> of(OrganisationId organisation) {
        return where(party -> party.organisation().equals(organisation));
    }

    /** @param role null where the organisation is party once */
    Optional<AgreementParty> of(OrganisationId organisation, PartyRole role) {
        List<AgreementParty> own = where(
                party -> party.organisation().equals(organisation) && (role == null || party.role() == role));
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    List<AgreementParty> joint() {
        return where(AgreementParty::joint);
    }

    /** The organisations whose consent a joint act needs, each once however often it is party. */
    List<OrganisationId> jointOrganisations() {
        return all.stream().filter(AgreementParty::joint).map(AgreementParty::organisation).distinct().toList();
    }

    /** Who agrees on a text by accepting it: all who act jointly but the co-signer (A5). */
    List<AgreementParty> textAcceptors() {
        return where(party -> party.joint() && party.role() != PartyRole.CO_SIGNER);
    }

    /** Who completes the article 2 check and the UDO check (A5). */
    List<AgreementParty> checkers() {
        return where(party -> party.joint() && (party.role() == PartyRole.LINE_MINISTRY || party.role() == PartyRole.CO_SIGNER));
    }

    Optional<AgreementParty> coSigner() {
        return all.stream().filter(party -> party.role() == PartyRole.CO_SIGNER && party.joint()).findFirst();
    }

    /** Whose acceptance of the arrangement is awaited. */
    List<AgreementParty> notAcceptedArrangement() {
        return where(party -> party.joint() && !party.acceptedArrangement());
    }

    List<AgreementParty> notAcceptedText(int version) {
        return textAcceptors().stream().filter(party -> !party.accepted(version)).toList();
    }

    boolean hasRole(PartyRole role) {
        return all.stream().anyMatch(party -> party.role() == role);
    }

    Stream<OrganisationId> organisations() {
        return all.stream().map(AgreementParty::organisation).distinct();
    }

    static List<OrganisationId> organisations(List<AgreementParty> parties) {
        return parties.stream().map(AgreementParty::organisation).distinct().toList();
    }

    private List<AgreementParty> where(Predicate<AgreementParty> condition) {
        return all.stream().filter(condition).toList();
    }
}
