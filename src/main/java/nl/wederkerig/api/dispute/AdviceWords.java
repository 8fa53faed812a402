package nl.wederkerig.api.dispute;

import nl.wederkerig.api.Codes;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.document.DocumentWords;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.proceedings.Award;
import nl.wederkerig.proceedings.AwardCorrection;
import nl.wederkerig.proceedings.AwardUnsigned;
import nl.wederkerig.proceedings.BindingAdviceAct;
import nl.wederkerig.proceedings.BindingAdviceView;
import nl.wederkerig.proceedings.ExtensionConsent;
import nl.wederkerig.proceedings.Reopening;
import nl.wederkerig.proceedings.SubmissionKind;
import nl.wederkerig.proceedings.TimetableRound;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = {DisputeWords.class, ProcedureWords.class, DocumentWords.class, PlainWords.class})
interface AdviceWords {

    @Mapping(target = "overImpasse", source = "ofDeadlock")
    @Mapping(target = "verzoekers", source = "claimants")
    @Mapping(target = "verweerders", source = "respondents")
    @Mapping(target = "gevorderdInEuro", source = "claimedAmount")
    @Mapping(target = "voorstellenGedeeldOp", source = "proposalsDisclosedOn")
    @Mapping(target = "samengesteldOp", source = "constitutedOn")
    @Mapping(target = "bevoegdheid", source = "jurisdiction")
    @Mapping(target = "regiezittingOp", source = "conferenceOn")
    @Mapping(target = "rooster", source = "timetable")
    @Mapping(target = "ronde", source = "round")
    @Mapping(target = "zittingen", source = "hearings")
    @Mapping(target = "geslotenOp", source = "closedOn")
    @Mapping(target = "heropeningen", source = "reopenings")
    @Mapping(target = "uitspraaktermijn", source = "award")
    @Mapping(target = "uitgesprokenOp", source = "awardedOn")
    @Mapping(target = "uitspraak", source = "issued")
    @Mapping(target = "verbeteringen", source = "corrections")
    @Mapping(target = "verbeteringVragenTot", source = "correctionUntil")
    @Mapping(target = "verbeteringUiterlijk", source = "correctionDue")
    @Mapping(target = "schikking", source = "agreed")
    @Mapping(target = "stukken", source = "filed")
    @Mapping(target = "verlengingsinstemmingen", source = "extensionConsents")
    @Mapping(target = "handelingen", source = "acts")
    @Mapping(target = "stuksoorten", source = "kinds")
    BindendAdvies dutch(BindingAdviceView view, @Context Codes.Names names, @Context DisputeTexts texts);

    @Mapping(target = "onbevoegd", source = "denied")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "op", source = "on")
    BindendAdvies.Bevoegdheid dutch(BindingAdviceView.Jurisdiction jurisdiction);

    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "op", source = "on")
    Procedurehandelingen.Ronde dutch(TimetableRound round);

    @Mapping(target = "geslotenOp", source = "closedOn")
    @Mapping(target = "op", source = "on")
    @Mapping(target = "reden", source = "reason")
    BindendAdvies.Heropend dutch(Reopening reopening);

    @Mapping(target = "laatsteDag", source = "lastDay")
    @Mapping(target = "uitleg", source = "derivation")
    @Mapping(target = "uiterlijkOp", source = "furthest")
    @Mapping(target = "aangemaandOp", source = "summonedOn")
    BindendAdvies.Uitspraaktermijn dutch(BindingAdviceView.AwardTerm term, @Context DisputeTexts texts);

    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "kosten", source = "costs")
    @Mapping(target = "afspraken", source = "commitments")
    @Mapping(target = "afdoening", source = "dispose")
    @Mapping(target = "nietOndertekend", source = "unsigned")
    BindendAdvies.Uitspraak dutch(Award award, @Context Codes.Names names);

    @Mapping(target = "naam", source = "name")
    @Mapping(target = "reden", source = "reason")
    Procedurehandelingen.NietOndertekend dutch(AwardUnsigned unsigned);

    @Mapping(target = "op", source = "on")
    @Mapping(target = "tekst", source = "text")
    BindendAdvies.Verbeterd dutch(AwardCorrection correction);

    @Mapping(target = "schikking", source = "settlement")
    @Mapping(target = "op", source = "on")
    @Mapping(target = "uiterlijkOp", source = "until")
    BindendAdvies.TeLeggen dutch(BindingAdviceView.Agreed agreed, @Context Codes.Names names);

    @Mapping(target = "nummer", source = "number")
    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "kant", source = "side")
    @Mapping(target = "door", source = "by")
    @Mapping(target = "op", source = "on")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "bijlagen", source = "documents")
    BindendAdvies.Stuk dutch(BindingAdviceView.Filed filed, @Context Codes.Names names);

    @Mapping(target = "partij", source = "party")
    @Mapping(target = "tot", source = "until")
    BindendAdvies.Verlengingsinstemming dutch(ExtensionConsent consent, @Context Codes.Names names);

    @ValueMapping(source = "COMPLETE_CLAIM", target = "VORDERING")
    @ValueMapping(source = "FINAL_PROPOSAL", target = "EINDVOORSTEL")
    @ValueMapping(source = "RESPOND", target = "ANTWOORD")
    @ValueMapping(source = "OBJECT_JURISDICTION", target = "BEVOEGDHEIDSVERWEER")
    @ValueMapping(source = "SUBMIT", target = "STUK")
    @ValueMapping(source = "AGREE_TO_EXTENSION", target = "INSTEMMEN_MET_VERLENGING")
    @ValueMapping(source = "REQUEST_CORRECTION", target = "CORRECTIEVERZOEK")
    @ValueMapping(source = "DECIDE_JURISDICTION", target = "BEVOEGDHEID_BESLISSEN")
    @ValueMapping(source = "CASE_CONFERENCE", target = "REGIEZITTING")
    @ValueMapping(source = "HEARING", target = "HOORZITTING")
    @ValueMapping(source = "CLOSE", target = "SLUITEN")
    @ValueMapping(source = "REOPEN", target = "HEROPENEN")
    @ValueMapping(source = "EXTEND_AWARD_TERM", target = "TERMIJN_VERLENGEN")
    @ValueMapping(source = "AWARD", target = "UITSPRAAK")
    @ValueMapping(source = "CORRECT", target = "VERBETEREN")
    @ValueMapping(source = "LAY_DOWN", target = "SCHIKKING_VASTLEGGEN")
    @ValueMapping(source = "DECLINE_LAYING_DOWN", target = "SCHIKKING_NIET_VASTLEGGEN")
    BindendAdvies.Handeling dutch(BindingAdviceAct act);

    @ValueMapping(source = "CLAIM", target = "VORDERING")
    @ValueMapping(source = "FINAL_PROPOSAL", target = "EINDVOORSTEL")
    @ValueMapping(source = "RESPONSE", target = "ANTWOORD")
    @ValueMapping(source = "JURISDICTION_OBJECTION", target = "BEVOEGDHEIDSVERWEER")
    @ValueMapping(source = "DEFENCE", target = "VERWEER")
    @ValueMapping(source = "COUNTERCLAIM", target = "TEGENVORDERING")
    @ValueMapping(source = "REPLY", target = "REPLIEK")
    @ValueMapping(source = "REJOINDER", target = "DUPLIEK")
    @ValueMapping(source = "EVIDENCE", target = "BEWIJS")
    @ValueMapping(source = "CORRECTION_REQUEST", target = "CORRECTIEVERZOEK")
    Procedurehandelingen.Stuksoort dutch(SubmissionKind kind);

    default String word(DisputeSide side) {
        return side == DisputeSide.CLAIMANTS ? "VERZOEKERS" : "VERWEERDERS";
    }
}
