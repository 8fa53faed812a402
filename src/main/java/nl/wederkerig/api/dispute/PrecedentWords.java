package nl.wederkerig.api.dispute;

import nl.wederkerig.api.word.Words;
import nl.wederkerig.precedent.PrecedentView;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(componentModel = "spring", uses = Words.class)
interface PrecedentWords {

    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "opgenomenOp", source = "codifiedOn")
    @Mapping(target = "vraag", source = "question")
    @Mapping(target = "overwegingen", source = "considerations")
    @Mapping(target = "regel", source = "rule")
    @Mapping(target = "uitkomst", source = "outcome")
    @Mapping(target = "trefwoorden", source = "keywords")
    Precedent dutch(PrecedentView precedent);
}
