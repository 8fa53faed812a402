package nl.wederkerig.signing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.agreement.SigningBasis;
import nl.wederkerig.agreement.UdoCheck;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/** A round of VNG, SZW and BZK that opened on Tuesday 3 March 2026, and what can be done in it. */
final class RoundFixtures {

    static final LocalDate OPENED = LocalDate.of(2026, 3, 3);
    static final String SHA = "ab".repeat(32);
    static final OrganisationId VNG_ID = new OrganisationId("vng");
    static final OrganisationId BZK_ID = new OrganisationId("mnre1034");
    static final PartyKey VNG = new PartyKey(VNG_ID, PartyRole.DECENTRAL);
    static final PartyKey SZW = new PartyKey(new OrganisationId("mnre1073"), PartyRole.LINE_MINISTRY);
    static final PartyKey BZK = new PartyKey(BZK_ID, PartyRole.CO_SIGNER);
    static final PartyKey BZK_AS_LINE_MINISTRY = new PartyKey(BZK_ID, PartyRole.LINE_MINISTRY);
    static final RoundTerms TERMS = new RoundTerms(Holidays.statutory());

    private RoundFixtures() {}

    static SigningRound round() {
        return new SigningRound(basis(List.of(VNG, SZW), BZK, null, false, false), noon(OPENED), OPENED);
    }

    static SigningRound byAward() {
        return new SigningRound(basis(List.of(VNG, SZW), null, null, true, false), noon(OPENED), OPENED);
    }

    static SigningRound agreedFor(LocalDate inForceOn) {
        return new SigningRound(basis(List.of(VNG, SZW), BZK, inForceOn, false, false), noon(OPENED), OPENED);
    }

    static SigningRound withBzkTwice() {
        return new SigningRound(basis(List.of(VNG, BZK_AS_LINE_MINISTRY), BZK, null, false, false), noon(OPENED), OPENED);
    }

    static SigningRound discussedFirst() {
        return new SigningRound(basis(List.of(VNG, SZW), BZK, null, false, true), noon(OPENED), OPENED);
    }

    static SigningBasis basis(
            List<PartyKey> signers, PartyKey coSigner, LocalDate inForceOn, boolean byAward, boolean discussFirst) {
        return basisOf(AgreementId.create(), 1, signers, coSigner, inForceOn, byAward, discussFirst);
    }

    static SigningBasis basisOf(
            AgreementId agreement, int version, List<PartyKey> signers, PartyKey coSigner, LocalDate inForceOn, boolean byAward,
            boolean discussFirst) {
        var arrangement = new DisputeArrangement(
                Route.BINDING_ADVICE, null, null, null, new OrganisationId("rvs"), null, null, null, null, Map.of(), null,
                discussFirst, List.of(), null);
        return new SigningBasis(
                agreement, "WK-2026-" + agreement.value().toString().substring(0, 4), "Een landelijk loket", version, SHA, signers,
                coSigner, inForceOn, null, byAward, false,
                new FinancialParagraph(true, true, Map.of(2027, new BigDecimal("12500000"), 2028, new BigDecimal("500000")), null),
                new UdoCheck(false, false, null, "Geen nieuwe taak"), arrangement);
    }

    static Signature sign(SigningRound round, PartyKey party, LocalDate on) {
        return sign(round, party, PersonId.create(), on);
    }

    static Signature sign(SigningRound round, PartyKey party, PersonId person, LocalDate on) {
        return round.sign(party, new Signature.SignedBy(person, SigningGround.BOARD_DECISION, noon(on), on), null);
    }

    static Reservation signUnderReservation(SigningRound round, PartyKey party, LocalDate on, LocalDate ratifyBy) {
        round.reserve(sign(round, party, on), "Instemming van de ledenvergadering", ratifyBy);
        return round.reservation(party).orElseThrow();
    }

    static CabinetReferral refer(SigningRound round, LocalDate on) {
        return round.refer(ReferralCause.DECLINED, noon(on), on);
    }

    /** The cabinet decides that BZK co-signs, having got the matter on one day and decided on another. */
    static CabinetReferral decideToCoSign(SigningRound round, LocalDate referred, LocalDate decided) {
        CabinetReferral referral = refer(round, referred);
        referral.table(BZK_ID, referred);
        referral.putOnAgenda(decided);
        referral.decide(CabinetDecisionKind.CO_SIGN, null, null, null, TERMS.onDecision(decided).lastDay(), decided);
        return referral;
    }

    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(EffectiveTime.ZONE).toInstant();
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
