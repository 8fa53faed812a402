package nl.wederkerig.api.term;

import java.util.Locale;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.overview.Agenda;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(componentModel = "spring", uses = {Words.class, PlainWords.class})
interface TermWords {

    @Mapping(target = "laatsteDag", source = "lastDay")
    @Mapping(target = "verstrijktOp", expression = "java(end.elapsesAt())")
    @Mapping(target = "uitleg", expression = "java(end.derivation().sentence(locale))")
    @Mapping(target = "stappen", expression = "java(end.derivation().steps(locale))")
    Termijneinde dutch(TermEnd end, @Context Locale locale);

    @Mapping(target = "akkoord", source = "entry.live.deadline.agreement")
    @Mapping(target = "referentie", source = "entry.reference")
    @Mapping(target = "titel", source = "entry.title")
    @Mapping(target = "sleutel", source = "entry.live.deadline.key")
    @Mapping(target = "soort", source = "entry.live.deadline.kind")
    @Mapping(target = "omschrijving", source = "what")
    @Mapping(target = "onderwerp", source = "entry.about")
    @Mapping(target = "laatsteDag", source = "entry.live.deadline.lastDay")
    @Mapping(target = "hervatOp", source = "entry.live.resumesOn")
    @Mapping(target = "verstreken", source = "entry.live.lapsed")
    @Mapping(target = "aanZet", source = "entry.live.deadline.holders")
    Termijn dutch(Agenda.Entry entry, String what, @Context Codes.Names names);
}
