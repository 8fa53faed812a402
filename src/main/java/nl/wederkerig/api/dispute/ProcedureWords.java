package nl.wederkerig.api.dispute;

import nl.wederkerig.api.Codes;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.proceedings.AppointmentRequest;
import nl.wederkerig.proceedings.Audience;
import nl.wederkerig.proceedings.ChallengeEnd;
import nl.wederkerig.proceedings.ChallengeView;
import nl.wederkerig.proceedings.Departure;
import nl.wederkerig.proceedings.Hearing;
import nl.wederkerig.proceedings.ProcedureAct;
import nl.wederkerig.proceedings.ProcedureView;
import nl.wederkerig.proceedings.Recommendation;
import nl.wederkerig.proceedings.RoundKind;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.proceedings.SeatState;
import nl.wederkerig.proceedings.SeatView;
import org.mapstruct.Context;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = {Words.class, DisputeWords.class, PlainWords.class})
interface ProcedureWords {

    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "geschil", expression = "java(new nl.wederkerig.api.InDossier(asked.agreement(), asked.dispute()).toString())")
    @Mapping(target = "referentie", source = "reference")
    @Mapping(target = "titel", source = "title")
    @Mapping(target = "geschilsoort", source = "disputeKind")
    @Mapping(target = "mijlpaal", source = "milestone")
    @Mapping(target = "zetel", source = "seat")
    @Mapping(target = "verzoekers", source = "claimants")
    @Mapping(target = "verweerders", source = "respondents")
    @Mapping(target = "waarnemers", source = "observers")
    @Mapping(target = "persoon", source = "person")
    @Mapping(target = "grond", source = "ground")
    @Mapping(target = "afgevallen", source = "left")
    @Mapping(target = "voorgedragen", source = "wanted")
    @Mapping(target = "uiterlijkOp", source = "lastDay")
    @Mapping(target = "uitleg", source = "derivation")
    Benoemingsverzoek dutch(AppointmentRequest asked, @Context Codes.Names names, @Context DisputeTexts texts);

    @ValueMapping(source = "ACCEPT", target = "AANVAARDEN")
    @ValueMapping(source = "APPOINT", target = "BENOEMEN")
    @ValueMapping(source = "DECIDE_CHALLENGE", target = "WRAKING_BESLISSEN")
    Benoemingsverzoek.Soort dutch(AppointmentRequest.Kind kind);

    @Mapping(target = "nummer", source = "number")
    @Mapping(target = "beeindigd", source = "ended")
    @Mapping(target = "staatStilSinds", source = "stoodSince")
    @Mapping(target = "zetels", source = "seats")
    @Mapping(target = "wrakingen", source = "challenges")
    @Mapping(target = "bemiddeling", source = "chair")
    @Mapping(target = "commissie", source = "commission")
    @Mapping(target = "handelingen", source = "acts")
    Procedureverloop dutch(ProcedureView view, @Context Codes.Names names);

    @Mapping(target = "naam", source = "name")
    Procedureverloop.Persoon dutch(SeatView.Named person);

    @Mapping(target = "zetel", source = "seat")
    @Mapping(target = "stand", source = "state")
    @Mapping(target = "persoon", source = "person")
    @Mapping(target = "benoemdOp", source = "appointedOn")
    @Mapping(target = "aanvaardOp", source = "acceptedOn")
    @Mapping(target = "verklaring", source = "declaration")
    @Mapping(target = "doorInstantie", source = "byAuthority")
    @Mapping(target = "voordrachten", source = "nominations")
    @Mapping(target = "vertrokken", source = "left")
    Procedureverloop.Zetel dutch(SeatView seat, @Context Codes.Names names);

    @Mapping(target = "door", source = "by")
    @Mapping(target = "doorPersoon", source = "person")
    @Mapping(target = "personen", source = "persons")
    Procedureverloop.Voordracht dutch(SeatView.Wanted wanted, @Context Codes.Names names);

    @Mapping(target = "persoon", source = "person")
    @Mapping(target = "reden", source = "why")
    @Mapping(target = "op", source = "on")
    Procedureverloop.Vertrokken dutch(SeatView.Gone gone);

    @Mapping(target = "persoon", source = "person")
    @Mapping(target = "door", source = "by")
    @Mapping(target = "grond", source = "ground")
    @Mapping(target = "ingediendOp", source = "filedOn")
    @Mapping(target = "bijInstantie", source = "withAuthority")
    @Mapping(target = "ingestemd", source = "agreed")
    @Mapping(target = "afloop", source = "end")
    @Mapping(target = "geslotenOp", source = "closedOn")
    Procedureverloop.Wraking dutch(ChallengeView challenge, @Context Codes.Names names);

    @Mapping(target = "intakeOp", source = "intakeOn")
    @Mapping(target = "gesprekken", source = "sessions")
    @Mapping(target = "voorstellen", source = "proposals")
    @Mapping(target = "verlengd", source = "extended")
    @Mapping(target = "verlengingswensen", source = "extension")
    @Mapping(target = "aanbeveling", source = "recommendation")
    Procedureverloop.Bemiddeling dutch(ProcedureView.ChairView chair, @Context Codes.Names names);

    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "afspraken", source = "commitments")
    @Mapping(target = "afdoening", source = "dispose")
    Procedureverloop.Aanbeveling dutch(Recommendation recommendation, @Context Codes.Names names);

    @Mapping(target = "nummer", source = "number")
    @Mapping(target = "met", source = "audience")
    @Mapping(target = "op", source = "heldOn")
    @Mapping(target = "toelichting", source = "note")
    Procedureverloop.Gesprek dutch(ProcedureView.SessionView session);

    @Mapping(target = "nummer", source = "number")
    @Mapping(target = "tekst", source = "settlement.text")
    @Mapping(target = "afspraken", source = "settlement.commitments")
    @Mapping(target = "afdoening", source = "settlement.dispose")
    @Mapping(target = "gedaanOp", source = "madeOn")
    @Mapping(target = "antwoorden", source = "answers")
    Procedureverloop.Voorstel dutch(ProcedureView.ProposalView proposal, @Context Codes.Names names);

    @Mapping(target = "door", source = "by")
    @Mapping(target = "aanvaard", source = "accepted")
    @Mapping(target = "reden", source = "reason")
    @Mapping(target = "op", source = "on")
    Procedureverloop.Voorstelantwoord dutch(ProcedureView.AnswerView answer, @Context Codes.Names names);

    @Mapping(target = "door", source = "by")
    @Mapping(target = "met", source = "period")
    Procedureverloop.Verlengingswens dutch(ProcedureView.Wish wish, @Context Codes.Names names);

    @Mapping(target = "ingesteldOp", source = "institutedOn")
    @Mapping(target = "vragen", source = "questions")
    @Mapping(target = "concept", source = "draft")
    @Mapping(target = "conceptOp", source = "draftOn")
    @Mapping(target = "reacties", source = "comments")
    @Mapping(target = "hoorzittingen", source = "hearings")
    @Mapping(target = "verlengingswensen", source = "extension")
    Procedureverloop.Commissie dutch(ProcedureView.CommissionView commission, @Context Codes.Names names);

    @Mapping(target = "door", source = "by")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "op", source = "on")
    Procedureverloop.Verklaring dutch(ProcedureView.Statement statement, @Context Codes.Names names);

    @Mapping(target = "op", source = "on")
    @Mapping(target = "toelichting", source = "note")
    Procedureverloop.Zitting dutch(ProcedureView.CommissionView.Hearing hearing);

    @Mapping(target = "op", source = "on")
    @Mapping(target = "toelichting", source = "note")
    Procedureverloop.Zitting dutch(Hearing hearing);

    @ValueMapping(source = "NOMINATE", target = "VOORDRAGEN")
    @ValueMapping(source = "PROPOSE_MEMBERS", target = "COMMISSIE_VOORDRAGEN")
    @ValueMapping(source = "PUT_QUESTION", target = "VRAAG_VOORLEGGEN")
    @ValueMapping(source = "ANSWER_PROPOSAL", target = "VOORSTEL_BEANTWOORDEN")
    @ValueMapping(source = "COMMENT", target = "OP_CONCEPT_REAGEREN")
    @ValueMapping(source = "SESSION", target = "GESPREK")
    @ValueMapping(source = "PROPOSE_SETTLEMENT", target = "SCHIKKING_VOORSTELLEN")
    @ValueMapping(source = "HEARING", target = "HOORZITTING")
    @ValueMapping(source = "SEND_DRAFT", target = "CONCEPT_STUREN")
    @ValueMapping(source = "ADVISE", target = "ADVISEREN")
    @ValueMapping(source = "CONCLUDE", target = "AFRONDEN")
    @ValueMapping(source = "EXTEND_CONCLUSION", target = "AFRONDING_VERLENGEN")
    @ValueMapping(source = "EXTEND_ADVICE", target = "ADVIES_VERLENGEN")
    @ValueMapping(source = "NAME_SECRETARY", target = "SECRETARIS_BENOEMEN")
    @ValueMapping(source = "CHALLENGE", target = "WRAKEN")
    @ValueMapping(source = "AGREE_TO_CHALLENGE", target = "INSTEMMEN_MET_WRAKING")
    @ValueMapping(source = "STEP_DOWN", target = "TERUGTREDEN")
    Procedureverloop.Handeling dutch(ProcedureAct act);

    @ValueMapping(source = "NOMINATION", target = "VOORDRACHT")
    @ValueMapping(source = "APPOINTMENT", target = "BENOEMING")
    @ValueMapping(source = "ACCEPTANCE", target = "AANVAARDING")
    @ValueMapping(source = "FILLED", target = "VERVULD")
    @ValueMapping(source = "DISSOLVED", target = "OPGEHEVEN")
    Procedureverloop.Zetelstand dutch(SeatState state);

    @ValueMapping(source = "REFUSED", target = "GEWEIGERD")
    @ValueMapping(source = "SILENT", target = "GEZWEGEN")
    @ValueMapping(source = "STEPPED_DOWN", target = "TERUGGETREDEN")
    @ValueMapping(source = "CHALLENGED", target = "GEWRAAKT")
    @ValueMapping(source = "LATE", target = "TE_LAAT")
    @ValueMapping(source = "MADE_WAY", target = "PLAATSGEMAAKT")
    Procedureverloop.Vertrek dutch(Departure departure);

    @ValueMapping(source = "STEPPED_DOWN", target = "TERUGGETREDEN")
    @ValueMapping(source = "AGREED", target = "INGESTEMD")
    @ValueMapping(source = "UPHELD", target = "GEGROND")
    @ValueMapping(source = "REJECTED", target = "ONGEGROND")
    @ValueMapping(source = "PROCEDURE_OVER", target = "PROCEDURE_VOORBIJ")
    @ValueMapping(source = "MADE_WAY", target = "PLAATSGEMAAKT")
    Procedureverloop.Wrakingsafloop dutch(ChallengeEnd end);

    @ValueMapping(source = "JOINT", target = "SAMEN")
    @ValueMapping(source = "CLAIMANTS", target = "VERZOEKERS")
    @ValueMapping(source = "RESPONDENTS", target = "VERWEERDERS")
    Procedurehandelingen.Gesprekspartners dutch(Audience audience);

    @InheritInverseConfiguration
    Audience domain(Procedurehandelingen.Gesprekspartners word);

    @ValueMapping(source = "DEFENCE", target = "VERWEER")
    @ValueMapping(source = "REPLY", target = "REPLIEK")
    @ValueMapping(source = "REJOINDER", target = "DUPLIEK")
    @ValueMapping(source = "HEARING", target = "HOORZITTING")
    Procedurehandelingen.Rondesoort dutch(RoundKind kind);

    @InheritInverseConfiguration
    RoundKind domain(Procedurehandelingen.Rondesoort word);

    default String word(Seat seat) {
        return Seats.dutch(seat);
    }
}
