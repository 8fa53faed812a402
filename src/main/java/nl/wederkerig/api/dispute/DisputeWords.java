package nl.wederkerig.api.dispute;

import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.dispute.DisputeAct;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.proceedings.RouteAct;
import nl.wederkerig.proceedings.RouteView;
import org.mapstruct.Context;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = {Words.class, PlainWords.class})
interface DisputeWords {

    @Mapping(target = "id", expression = "java(new nl.wederkerig.api.InDossier(row.agreement(), row.key()).toString())")
    @Mapping(target = "akkoord", source = "agreement")
    @Mapping(target = "referentie", source = "reference")
    @Mapping(target = "titel", source = "title")
    @Mapping(target = "sleutel", source = "key")
    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "mijlpaal", source = "milestone")
    @Mapping(target = "fase", source = "stage")
    @Mapping(target = "bestuurlijk", source = "executive")
    @Mapping(target = "ingediendOp", source = "raisedOn")
    @Mapping(target = "laatsteDag", source = "lastDay")
    @Mapping(target = "verzoekers", source = "claimants")
    @Mapping(target = "verweerders", source = "respondents")
    Geschilregel dutch(DisputePage.Row row, @Context Codes.Names names);

    @Mapping(target = "id", source = "id")
    @Mapping(target = "akkoord", source = "id")
    @Mapping(target = "sleutel", source = "view.key")
    @Mapping(target = "soort", source = "view.kind")
    @Mapping(target = "mijlpaal", source = "view.milestone")
    @Mapping(target = "fase", source = "view.stage")
    @Mapping(target = "procedure", source = "view.procedure")
    @Mapping(target = "volgendeProcedure", source = "view.next")
    @Mapping(target = "ingediendOp", source = "view.raisedOn")
    @Mapping(target = "verzoekers", source = "view.claimants")
    @Mapping(target = "verweerders", source = "view.respondents")
    @Mapping(target = "waarnemers", source = "view.observers")
    @Mapping(target = "afspraken", source = "view.commitments")
    @Mapping(target = "tekst", source = "view.text")
    @Mapping(target = "overlegtermijn", source = "view.consultation")
    @Mapping(target = "belangen", source = "view.interests")
    @Mapping(target = "overleggen", source = "view.meetings")
    @Mapping(target = "stappen", source = "view.steps")
    @Mapping(target = "inBehandeling", source = "view.pending")
    @Mapping(target = "schikking", source = "view.settled")
    @Mapping(target = "uitkomsten", source = "route.procedures")
    @Mapping(target = "rechtszaken", source = "route.courts")
    @Mapping(target = "afloop", source = "view.end")
    @Mapping(target = "geslotenOp", source = "view.closedOn")
    @Mapping(target = "handelingen", source = "view.acts")
    @Mapping(target = "routehandelingen", source = "route.acts")
    Geschil dutch(InDossier id, DisputeView view, RouteView route, @Context Codes.Names names, @Context DisputeTexts texts);

    @Mapping(target = "uitleg", source = "derivation")
    @Mapping(target = "laatsteDag", source = "lastDay")
    @Mapping(target = "hervatOp", source = "resumesOn")
    @Mapping(target = "bestuurlijkVanaf", source = "executiveFrom")
    @Mapping(target = "bestuurlijkOp", source = "executiveOn")
    Geschil.Overlegtermijn dutch(DisputeView.Consultation consultation, @Context DisputeTexts texts);

    @Mapping(target = "door", source = "by")
    @Mapping(target = "op", source = "statedOn")
    @Mapping(target = "tekst", source = "text")
    Geschil.Belang dutch(DisputeView.Interest interest, @Context Codes.Names names);

    @Mapping(target = "niveau", source = "level")
    @Mapping(target = "op", source = "on")
    @Mapping(target = "door", source = "by")
    @Mapping(target = "toelichting", source = "note")
    Geschil.Overleg dutch(DisputeView.Meeting meeting, @Context Codes.Names names);

    @Mapping(target = "omschrijving", source = "kind")
    @Mapping(target = "aanZet", source = "holders")
    @Mapping(target = "begonnenOp", source = "startedOn")
    @Mapping(target = "laatsteDag", source = "lastDay")
    @Mapping(target = "uitleg", source = "derivation")
    Geschil.Stap dutch(DisputeView.Step step, @Context Codes.Names names, @Context DisputeTexts texts);

    @Mapping(target = "handeling", source = "act")
    @Mapping(target = "inhoud", source = "content")
    @Mapping(target = "schikking", source = "settlement")
    @Mapping(target = "door", source = "by")
    Geschil.InBehandeling dutch(DisputeView.Pending pending, @Context Codes.Names names);

    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "afspraken", source = "commitments")
    @Mapping(target = "afdoening", source = "dispose")
    @Mapping(target = "alsUitspraak", source = "asAward")
    Geschil.Schikking dutch(Settlement settlement, @Context Codes.Names names);

    @Mapping(target = "sleutel", source = "key")
    @Mapping(target = "door", source = "obligor")
    @Mapping(target = "voor", source = "beneficiaries")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "uiterlijkOp", source = "due")
    Geschil.Toezegging dutch(PromisedCommitment commitment, @Context Codes.Names names);

    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "uiterlijkOp", source = "due")
    Geschilhandelingen.Afdoening dutch(Disposal disposal);

    @Mapping(target = "nummer", source = "number")
    @Mapping(target = "begonnenOp", source = "begunOn")
    @Mapping(target = "zonderResultaat", source = "withoutResult")
    @Mapping(target = "uitgebrachtOp", source = "issuedOn")
    @Mapping(target = "kracht", source = "outcome.force")
    @Mapping(target = "tekst", source = "outcome.text")
    @Mapping(target = "kosten", source = "outcome.costs")
    @Mapping(target = "afspraken", source = "outcome.commitments", defaultExpression = "java(java.util.List.of())")
    @Mapping(target = "afdoening", source = "outcome.dispose", defaultExpression = "java(java.util.Map.of())")
    @Mapping(target = "reacties", source = "answers")
    @Mapping(target = "ingebrachtOp", source = "tabledOn")
    @Mapping(target = "ingebrachtDoor", source = "tabledBy")
    Geschil.Uitkomst dutch(RouteView.Held held, @Context Codes.Names names);

    @Mapping(target = "door", source = "by")
    @Mapping(target = "volgt", source = "follows")
    @Mapping(target = "welNakomen", source = "keeps")
    @Mapping(target = "reden", source = "reasons")
    @Mapping(target = "parlementOp", source = "parliamentOn")
    @Mapping(target = "op", source = "on")
    Geschil.Reactie dutch(RouteView.Answered answer, @Context Codes.Names names);

    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "schortOp", source = "suspends")
    @Mapping(target = "door", source = "by")
    @Mapping(target = "op", source = "on")
    Geschil.Rechtszaak dutch(RouteView.Court court, @Context Codes.Names names);

    @ValueMapping(source = "STATE_INTEREST", target = "BELANG_GEVEN")
    @ValueMapping(source = "HOLD_CONSULTATION", target = "OVERLEG_VASTLEGGEN")
    @ValueMapping(source = "ASK_THIRD_PARTY", target = "DERDE_VRAGEN")
    @ValueMapping(source = "SUSPEND", target = "OPSCHORTEN")
    @ValueMapping(source = "RESUME", target = "HERVATTEN")
    @ValueMapping(source = "EXTEND", target = "VERLENGEN")
    @ValueMapping(source = "SETTLE", target = "SCHIKKEN")
    @ValueMapping(source = "WITHDRAW", target = "INTREKKEN")
    @ValueMapping(source = "CONSENT_TO_WITHDRAWAL", target = "INSTEMMEN_MET_INTREKKEN")
    Geschil.Overleghandeling dutch(DisputeAct act);

    @ValueMapping(source = "ASK_ADVICE", target = "VOORLICHTING_VRAGEN")
    @ValueMapping(source = "RECORD_ADVICE", target = "VOORLICHTING_VASTLEGGEN")
    @ValueMapping(source = "CONVENE", target = "BIJEENROEPEN")
    @ValueMapping(source = "RECORD_RESULT", target = "RESULTAAT_VASTLEGGEN")
    @ValueMapping(source = "SUBMIT_TO_CROWN", target = "VOORLEGGEN_AAN_KROON")
    @ValueMapping(source = "RECORD_DECREE", target = "BESLUIT_VASTLEGGEN")
    @ValueMapping(source = "ANSWER_OUTCOME", target = "REAGEREN")
    @ValueMapping(source = "RECORD_COURT", target = "RECHTSZAAK_VASTLEGGEN")
    Geschil.Routehandeling dutch(RouteAct act);

    @ValueMapping(source = "FULFILLED", target = "NAGEKOMEN")
    @ValueMapping(source = "WAIVED", target = "AFSTAND_GEDAAN")
    Geschilhandelingen.Afdoeningsoort dutch(Disposal.Kind kind);

    @InheritInverseConfiguration
    Disposal.Kind domain(Geschilhandelingen.Afdoeningsoort word);

    default String step(StepKind kind, @Context DisputeTexts texts) {
        return texts.of(kind);
    }

    default String why(Derivation derivation, @Context DisputeTexts texts) {
        return texts.of(derivation);
    }
}
