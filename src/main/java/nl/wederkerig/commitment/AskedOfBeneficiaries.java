package nl.wederkerig.commitment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wederkerig.commitment.ExtensionView.Decision;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the beneficiaries say: of the obligor's claims (C2), of its requests for another date (C3), and that they waive (C7). */
@Embeddable
class AskedOfBeneficiaries {

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Claim> claims;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Extension> extensions;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] waivedBy;

    /** Nothing yet. */
    protected AskedOfBeneficiaries() {
        claims = List.of();
        extensions = List.of();
        waivedBy = new String[0];
    }

    /** The last one; null before. */
    Claim claim() {
        return claims.isEmpty() ? null : claims.get(claims.size() - 1);
    }

    List<Claim> claims() {
        return claims;
    }

    void add(Claim claim) {
        claims = Stream.concat(claims.stream(), Stream.of(claim)).toList();
    }

    void replace(Claim claim) {
        claims = claims.stream().map(each -> each.number() == claim.number() ? claim : each).toList();
    }

    /** The last one; null before. */
    Extension extension() {
        return extensions.isEmpty() ? null : extensions.get(extensions.size() - 1);
    }

    /** Null when none waits for decisions. */
    Extension openExtension() {
        return extension() != null && extension().open() ? extension() : null;
    }

    List<Extension> extensions() {
        return extensions;
    }

    void add(Extension extension) {
        extensions = Stream.concat(extensions.stream(), Stream.of(extension)).toList();
    }

    /** @return as it stands with the decision */
    Extension decide(Decision decision, Collection<OrganisationId> beneficiaries) {
        Extension decided = extension().decided(decision, beneficiaries);
        replaceOpen(each -> decided);
        return decided;
    }

    void decidableUntil(LocalDate day) {
        replaceOpen(each -> each.answerableUntil(day));
    }

    void withdrawExtension() {
        replaceOpen(Extension::withdrawn);
    }

    /** Who has not answered yet. @param claimed whether the last claim waits for answers */
    Stream<OrganisationId> silent(boolean claimed, Collection<OrganisationId> beneficiaries) {
        Stream<OrganisationId> answering = claimed && claim() != null ? claim().silent(beneficiaries).stream() : Stream.of();
        Stream<OrganisationId> deciding = openExtension() == null ? Stream.of() : openExtension().silent(beneficiaries).stream();
        return Stream.concat(answering, deciding);
    }

    /** A request that nobody is left to decide on asks nothing. */
    void withdrawUnlessAsked(Collection<OrganisationId> beneficiaries) {
        replaceOpen(each -> each.silent(beneficiaries).isEmpty() ? each.withdrawn() : each);
    }

    private void replaceOpen(UnaryOperator<Extension> change) {
        extensions = extensions.stream().map(each -> each.open() ? change.apply(each) : each).toList();
    }

    /** @return whether this was the last beneficiary to waive */
    boolean waive(OrganisationId by, Collection<OrganisationId> beneficiaries) {
        waivedBy = Stream.concat(Stream.of(waivedBy), Stream.of(by.value())).distinct().toArray(String[]::new);
        return waivedBy().containsAll(beneficiaries);
    }

    List<OrganisationId> waivedBy() {
        return Stream.of(waivedBy).map(OrganisationId::new).toList();
    }

    /** Who waived, and what waits for answers (A18). @param both whether both were beneficiaries. @param live whether answers count */
    void succeed(OrganisationId from, OrganisationId to, boolean both, boolean live) {
        waivedBy = Stream.of(waivedBy).map(code -> code.equals(from.value()) ? to.value() : code).distinct().toArray(String[]::new);
        if (!live) {
            return;
        }
        Claim last = claim();
        claims = claims.stream().map(each -> each == last ? each.succeededBy(from, to, both) : each).toList();
        replaceOpen(each -> each.succeededBy(from, to, both));
    }
}
