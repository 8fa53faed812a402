package nl.wederkerig.signing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.SigningBasis;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * One round in which parties sign one text: who is asked, who signed, what is reserved, who refused, and the road through the
 * cabinet when the co-signer did. Guards its own transitions; whether someone may is for {@link SigningPolicy}.
 */
@Entity
@Table(name = "signing_round")
class SigningRound {

    @Id
    private UUID id;

    private UUID agreementId;

    @Embedded
    private WhatToSign what;

    private Instant openedAt;
    private LocalDate openedOn;
    private LocalDate lastNoticeOn;
    private LocalDate coSignatureLastDay;

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    @Enumerated(EnumType.STRING)
    private VoidCause voidCause;

    private LocalDate endedOn;

    @Version
    @Column(name = "lock_version")
    private Long lockVersion;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<RoundSigner> signers = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("signedAt")
    private List<Signature> signatures = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
    @OrderBy("ratifyBy")
    private List<Reservation> reservations = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("refusedAt")
    private List<Refusal> refusals = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<CabinetReferral> referrals = new ArrayList<>();

    protected SigningRound() {}

    SigningRound(SigningBasis basis, Instant openedAt, LocalDate openedOn) {
        this.id = UUID.randomUUID();
        this.agreementId = basis.agreement().value();
        this.what = new WhatToSign(basis);
        this.openedAt = openedAt;
        this.openedOn = openedOn;
        this.status = RoundStatus.OPEN;
        Stream.concat(basis.signers().stream(), Stream.ofNullable(basis.coSigner()))
                .forEach(party -> signers.add(new RoundSigner(this, signers.size(), party)));
    }

    Signature sign(PartyKey party, Signature.SignedBy by, String document) {
        requireOpen();
        RoundSigner signer = find(party).orElseThrow();
        if (hasSigned(party)) {
            throw new IllegalStateException(party + " has signed round " + id);
        }
        var signature = new Signature(this, signer, by, document, signer.isCoSigner() && decidedToCoSign().isPresent());
        signatures.add(signature);
        return signature;
    }

    void reserve(Signature signature, String text, LocalDate ratifyBy) {
        reservations.add(new Reservation(this, signature, text, ratifyBy));
    }

    Refusal refuse(PartyKey party, PersonId person, Ground ground, String reason, Instant at) {
        requireOpen();
        var refusal = new Refusal(this, find(party).orElseThrow(), person, hasSigned(party), ground, reason, at);
        refusals.add(refusal);
        return refusal;
    }

    void succeeded(OrganisationId from, OrganisationId to) {
        requireOpen();
        new PlacesInRound(signers, signer -> signatureOf(signer).isPresent()).succeed(from, to);
    }

    /** @param noticedOn null before the last notice */
    void coSignatureDue(LocalDate lastDay, LocalDate noticedOn) {
        requireOpen();
        coSignatureLastDay = lastDay;
        lastNoticeOn = noticedOn;
    }

    /** The day on which it was opened was corrected. */
    void openedOn(LocalDate day) {
        requireOpen();
        openedOn = day;
    }

    CabinetReferral refer(ReferralCause cause, Instant at, LocalDate on) {
        requireOpen();
        if (isWithCabinet()) {
            throw new IllegalStateException("Round " + id + " is with the cabinet");
        }
        var referral = new CabinetReferral(this, latestReferral().orElse(null), cause, at, on);
        referrals.add(referral);
        return referral;
    }

    void become(RoundStatus next, VoidCause cause, LocalDate on) {
        requireOpen();
        if (next == RoundStatus.OPEN || (next == RoundStatus.VOID) == (cause == null)) {
            throw new IllegalStateException("Round " + id + " from " + status + " to " + next + " because of " + cause);
        }
        status = next;
        voidCause = cause;
        endedOn = on;
    }

    private void requireOpen() {
        if (status != RoundStatus.OPEN) {
            throw new IllegalStateException("Round " + id + " is " + status);
        }
    }

    boolean isOpen() {
        return status == RoundStatus.OPEN;
    }

    boolean isWithCabinet() {
        return openReferral().isPresent();
    }

    Optional<CabinetReferral> openReferral() {
        return latestReferral().filter(CabinetReferral::isOpen);
    }

    Optional<CabinetReferral> latestReferral() {
        return referrals.isEmpty() ? Optional.empty() : Optional.of(referrals.get(referrals.size() - 1));
    }

    /** The decision on the strength of which the co-signer is to sign and has not; empty without (A12). */
    Optional<CabinetReferral> decidedToCoSign() {
        return latestReferral()
                .filter(latest -> latest.decision() == CabinetDecisionKind.CO_SIGN && !hasCommitted(coSigner().orElseThrow()));
    }

    Optional<PartyKey> coSigner() {
        return signers.stream().filter(RoundSigner::isCoSigner).map(RoundSigner::party).findFirst();
    }

    /** Every party asked, the co-signer last. */
    List<PartyKey> parties() {
        return signers.stream().map(RoundSigner::party).toList();
    }

    /** Parties other than the co-signer that have not signed. */
    List<PartyKey> silentParties() {
        return signers.stream().filter(Predicate.not(RoundSigner::isCoSigner)).map(RoundSigner::party)
                .filter(Predicate.not(this::hasSigned)).toList();
    }

    boolean hasSigned(PartyKey party) {
        return signature(party).isPresent();
    }

    /** Whether the party signed, without reservation or with one that is lifted. */
    boolean hasCommitted(PartyKey party) {
        return hasSigned(party) && reservation(party).map(Reservation::isLifted).orElse(true);
    }

    /** Whether the co-signer signed or declined; true without co-signer. */
    boolean coSignerAnswered() {
        return coSigner().map(party -> hasSigned(party) || !referrals.isEmpty() || refusal(party).isPresent()).orElse(true);
    }

    /** Whether all have signed and every reservation is lifted (A13). */
    boolean isSigned() {
        return signers.stream().map(RoundSigner::party).allMatch(this::hasCommitted);
    }

    Optional<Signature> signature(PartyKey party) {
        return find(party).flatMap(this::signatureOf);
    }

    Optional<Reservation> reservation(PartyKey party) {
        return find(party).flatMap(
                signer -> reservations.stream().filter(each -> each.signerId().equals(signer.id())).findFirst());
    }

    /** The last, where the co-signer refused twice. */
    Optional<Refusal> refusal(PartyKey party) {
        return find(party).flatMap(
                signer -> refusals.stream().filter(each -> each.signerId().equals(signer.id())).reduce((first, last) -> last));
    }

    private Optional<Signature> signatureOf(RoundSigner signer) {
        return signatures.stream().filter(each -> each.signerId().equals(signer.id())).findFirst();
    }

    private Optional<RoundSigner> find(PartyKey party) {
        return signers.stream().filter(signer -> signer.party().equals(party)).findFirst();
    }

    RoundId id() {
        return new RoundId(id);
    }

    AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    WhatToSign what() {
        return what;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    /** The day on which the co-signer was given a last notice; null when it was not (A11). */
    LocalDate lastNoticeOn() {
        return lastNoticeOn;
    }

    RoundStatus status() {
        return status;
    }

    VoidCause voidCause() {
        return voidCause;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    List<Reservation> reservations() {
        return List.copyOf(reservations);
    }

    PartyKey partyOf(Reservation reservation) {
        return signers.stream().filter(each -> each.id().equals(reservation.signerId())).findFirst().orElseThrow().party();
    }

    List<CabinetReferral> referrals() {
        return List.copyOf(referrals);
    }
}
