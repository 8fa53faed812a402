package nl.wederkerig.api.organisation;

import nl.wederkerig.api.Codes;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.party.OrganisationView;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(componentModel = "spring", uses = {Words.class, PlainWords.class})
interface OrganisationWords {

    @Mapping(target = "naam", source = "name")
    @Mapping(target = "korteNaam", source = "shortName")
    @Mapping(target = "laag", source = "layer")
    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "provincie", source = "province")
    @Mapping(target = "vanaf", source = "from")
    @Mapping(target = "tot", source = "until")
    @Mapping(target = "opvolger", source = "successor")
    Organisatie dutch(OrganisationView organisation, @Context Codes.Names names);
}
