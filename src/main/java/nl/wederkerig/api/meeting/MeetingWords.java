package nl.wederkerig.api.meeting;

import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.meeting.ConclusionStanding;
import nl.wederkerig.meeting.ConclusionView;
import nl.wederkerig.meeting.MeetingAct;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.MeetingPage;
import nl.wederkerig.meeting.MeetingStatus;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.PointView;
import nl.wederkerig.meeting.ReportPage;
import nl.wederkerig.meeting.ReportView;
import org.mapstruct.Context;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = PlainWords.class)
interface MeetingWords {

    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "titel", source = "title")
    @Mapping(target = "op", source = "day")
    @Mapping(target = "om", source = "at")
    @Mapping(target = "uitgenodigd", source = "invited")
    @Mapping(target = "agendapunten", source = "points")
    @Mapping(target = "bevestigd", source = "confirmed")
    Overlegregel dutch(MeetingPage.Row row, @Context Codes.Names names);

    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "titel", source = "title")
    @Mapping(target = "op", source = "day")
    @Mapping(target = "om", source = "at")
    @Mapping(target = "plaats", source = "place")
    @Mapping(target = "bijeengeroepenDoor", source = "convenedBy")
    @Mapping(target = "uitgenodigd", source = "invited")
    @Mapping(target = "geslotenOp", source = "closedOn")
    @Mapping(target = "bevestigenUiterlijk", source = "confirmBy.lastDay")
    @Mapping(target = "reeks", source = "series")
    @Mapping(target = "delegaties", source = "delegations")
    @Mapping(target = "agenda", source = "points")
    @Mapping(target = "handelingen", source = "acts")
    Overlegstand dutch(MeetingView meeting, @Context Codes.Names names);

    @Mapping(target = "op", source = "day")
    Overlegstand.InReeks dutch(MeetingView.InSeries date);

    @Mapping(target = "partij", source = "party")
    @Mapping(target = "naam", source = "name")
    @Mapping(target = "functie", source = "office")
    @Mapping(target = "nieuw", source = "newFace")
    Overlegstand.Afgevaardigde dutch(MeetingView.Delegate delegate, @Context Codes.Names names);

    @Mapping(target = "titel", source = "title")
    @Mapping(target = "akkoord", source = "agreement")
    @Mapping(target = "referentie", source = "reference")
    @Mapping(target = "akkoordtitel", source = "agreementTitle")
    @Mapping(target = "afspraak", source = "commitment")
    @Mapping(target = "geschil", source = "dispute")
    @Mapping(target = "door", source = "putBy")
    Overlegstand.Agendapunt dutch(PointView point, @Context Codes.Names names);

    @Mapping(target = "nummer", source = "number")
    @Mapping(target = "punt", source = "point")
    @Mapping(target = "akkoord", source = "agreement")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "door", source = "obligor")
    @Mapping(target = "uiterlijkOp", source = "due")
    @Mapping(target = "vastgelegdDoor", source = "recordedBy")
    @Mapping(target = "stand", source = "standing")
    @Mapping(target = "antwoorden", source = "answers")
    @Mapping(target = "zwijgen", source = "silent")
    @Mapping(target = "opgenomenDoor", source = "takenUpBy")
    @Mapping(target = "opgenomenOp", source = "takenUpOn")
    @Mapping(target = "gevraagd", source = "asked")
    @Mapping(target = "terugTeNemen", source = "removable")
    @Mapping(target = "overTeNemen", source = "draftable")
    Overlegconclusie dutch(ConclusionView conclusion, @Context Codes.Names names);

    @Mapping(target = "partij", source = "party")
    @Mapping(target = "bevestigdOp", source = "confirmedOn")
    @Mapping(target = "lezing", source = "reading")
    @Mapping(target = "lezingOp", source = "readingOn")
    Overlegconclusie.Conclusiereactie dutch(ConclusionView.Answer answer, @Context Codes.Names names);

    @Mapping(target = "uiterlijkOp", source = "reportBy.lastDay")
    @Mapping(target = "uitleg", source = "reportBy")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "op", source = "on")
    Terugkoppeling dutch(ReportView report, @Context Locale locale);

    @Mapping(target = "vereniging", source = "by")
    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "overleg", source = "meeting")
    @Mapping(target = "overlegOp", source = "day")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "op", source = "on")
    Voorbereiding.Ledenbericht dutch(ReportPage.Row row, @Context Codes.Names names);

    @ValueMapping(source = "OFFICIAL", target = "AMBTELIJK")
    @ValueMapping(source = "EXECUTIVE", target = "BESTUURLIJK")
    @ValueMapping(source = "MINISTER_OF_BZK", target = "MINISTER_VAN_BZK")
    @ValueMapping(source = "CHAIRS", target = "VOORZITTERS")
    @ValueMapping(source = "PROVINCIAL", target = "PROVINCIAAL")
    Overlegsoort dutch(MeetingKind kind);

    @InheritInverseConfiguration
    MeetingKind domain(Overlegsoort word);

    @ValueMapping(source = "PLANNED", target = "GEPLAND")
    @ValueMapping(source = "HELD", target = "GEHOUDEN")
    @ValueMapping(source = "CANCELLED", target = "AFGEZEGD")
    Overlegregel.Overlegstatus dutch(MeetingStatus status);

    @ValueMapping(source = "MOVE", target = "VERZETTEN")
    @ValueMapping(source = "INVITE", target = "UITNODIGEN")
    @ValueMapping(source = "CANCEL", target = "AFZEGGEN")
    @ValueMapping(source = "NAME_DELEGATION", target = "DELEGATIE_NOEMEN")
    @ValueMapping(source = "SET_AGENDA", target = "AGENDEREN")
    @ValueMapping(source = "READ_NOTE", target = "NOTITIE_LEZEN")
    @ValueMapping(source = "WRITE_NOTE", target = "NOTITIE_SCHRIJVEN")
    @ValueMapping(source = "CONCLUDE", target = "CONCLUDEREN")
    @ValueMapping(source = "CLOSE", target = "SLUITEN")
    @ValueMapping(source = "REPORT", target = "TERUGKOPPELEN")
    Overlegstand.Handeling dutch(MeetingAct act);

    @ValueMapping(source = "AT_THE_TABLE", target = "AAN_TAFEL")
    @ValueMapping(source = "ASKED", target = "GEVRAAGD")
    @ValueMapping(source = "READ_OTHERWISE", target = "ANDERS_GELEZEN")
    @ValueMapping(source = "NOT_CONFIRMED", target = "NIET_BEVESTIGD")
    @ValueMapping(source = "CONFIRMED", target = "BEVESTIGD")
    Overlegconclusie.Stand dutch(ConclusionStanding standing);

    default String why(TermEnd end, @Context Locale locale) {
        return end == null ? null : end.derivation().sentence(locale);
    }

    default String time(LocalTime at) {
        return at == null ? null : at.toString();
    }

    default UUID id(MeetingId id) {
        return id.value();
    }
}
