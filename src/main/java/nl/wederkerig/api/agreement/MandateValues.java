package nl.wederkerig.api.agreement;

import java.util.List;
import java.util.Set;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.word.SigningWords;
import nl.wederkerig.membership.MandateWatch;
import nl.wederkerig.membership.Overstep;
import nl.wederkerig.party.NegotiationMandate;
import nl.wederkerig.party.SigningAuthority;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(componentModel = "spring", uses = {SigningWords.class, PlainWords.class})
interface MandateValues {

    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "gegevenDoor", source = "decidedBy")
    @Mapping(target = "gegevenOp", source = "decidedOn")
    @Mapping(target = "betaaltHoogstensInEuro", source = "paysAtMost")
    @Mapping(target = "krijgtTenMinsteInEuro", source = "getsAtLeast")
    @Mapping(target = "geldigTot", source = "validUntil")
    @Mapping(target = "themas", source = "themes")
    @Mapping(target = "vastgelegdOp", source = "writtenAt")
    Mandaat dutch(NegotiationMandate mandate);

    @Mapping(target = "grens", source = "kind")
    @Mapping(target = "bedragInEuro", source = "found")
    @Mapping(target = "toegestaanInEuro", source = "allowed")
    @Mapping(target = "geldigTot", source = "until")
    @Mapping(target = "thema", source = "theme")
    Mandaathandelingen.Mandaatoverschrijding dutch(Overstep overstep);

    @Mapping(target = "tekstversie", source = "version")
    @Mapping(target = "aanvaard", source = "accepted")
    @Mapping(target = "overschrijding", source = "overstep")
    @Mapping(target = "vastgelegdOp", source = "at")
    Mandaathandelingen.Overschreden dutch(MandateWatch.Noted noted);

    @Mapping(target = "organisatie", source = "authority.organisation")
    @Mapping(target = "persoon", source = "name")
    @Mapping(target = "grond", source = "authority.ground")
    @Mapping(target = "vanaf", source = "authority.from")
    @Mapping(target = "tot", source = "authority.until")
    Mandaathandelingen.Tekenbevoegdheid dutch(SigningAuthority authority, String name, @Context Codes.Names names);

    default List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }
}
