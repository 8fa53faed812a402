package nl.wederkerig.api.room;

import nl.wederkerig.agreement.Side;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.document.DocumentWords;
import nl.wederkerig.room.RoomView;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = {DocumentWords.class, PlainWords.class})
interface RoomWords {

    @Mapping(target = "kant", source = "side")
    @Mapping(target = "leden", source = "members")
    @Mapping(target = "standpunten", source = "positions")
    @Mapping(target = "berichten", source = "notes")
    @Mapping(target = "documenten", source = "documents")
    @Mapping(target = "schrijft", source = "speaks")
    Kantruimte dutch(RoomView room, @Context Codes.Names names);

    @Mapping(target = "nummer", source = "number")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "door", source = "by")
    @Mapping(target = "voorgesteldOp", source = "at")
    @Mapping(target = "gedeeldOp", source = "commonAt")
    @Mapping(target = "oordelen", source = "answers")
    Kantruimte.Standpunt dutch(RoomView.Position position, @Context Codes.Names names);

    @Mapping(target = "lid", source = "member")
    @Mapping(target = "door", source = "givenBy")
    @Mapping(target = "akkoord", source = "agrees")
    @Mapping(target = "reden", source = "reason")
    @Mapping(target = "gegevenOp", source = "at")
    Kantruimte.Oordeel dutch(RoomView.PositionAnswer answer, @Context Codes.Names names);

    @Mapping(target = "door", source = "by")
    @Mapping(target = "naam", source = "name")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "geschrevenOp", source = "at")
    Kantruimte.Bericht dutch(RoomView.Note note, @Context Codes.Names names);

    @ValueMapping(source = "DECENTRAL", target = "DECENTRAAL")
    @ValueMapping(source = "RIJK", target = "RIJK")
    @ValueMapping(source = "NEITHER", target = MappingConstants.THROW_EXCEPTION)
    Kantruimte.Kant dutch(Side side);
}
