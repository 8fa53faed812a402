package nl.wederkerig.api.room;

import java.util.List;
import nl.wederkerig.agreement.Side;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.document.Bijlage;
import nl.wederkerig.api.document.DocumentWords;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.room.RoomView;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = {DocumentWords.class, PlainWords.class}, imports = Paged.class)
interface RoomWords {

    @Mapping(target = "kant", source = "side")
    @Mapping(target = "leden", source = "members")
    @Mapping(target = "standpunten", expression = "java(positions(Paged.few(room.positions()), names))")
    @Mapping(target = "aantalStandpunten", expression = "java(room.positions().size())")
    @Mapping(target = "berichten", expression = "java(notes(Paged.few(room.notes()), names))")
    @Mapping(target = "aantalBerichten", expression = "java(room.notes().size())")
    @Mapping(target = "documenten", expression = "java(documents(Paged.few(room.documents())))")
    @Mapping(target = "aantalDocumenten", expression = "java(room.documents().size())")
    @Mapping(target = "schrijft", source = "speaks")
    Kantruimte dutch(RoomView room, @Context Codes.Names names);

    List<Kantruimte.Standpunt> positions(List<RoomView.Position> positions, @Context Codes.Names names);

    List<Kantruimte.Bericht> notes(List<RoomView.Note> notes, @Context Codes.Names names);

    List<Bijlage> documents(List<DocumentView> documents);

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
