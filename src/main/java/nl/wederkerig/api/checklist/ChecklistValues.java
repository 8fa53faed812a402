package nl.wederkerig.api.checklist;

import java.util.List;
import java.util.Set;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.document.DocumentWords;
import nl.wederkerig.api.word.Akkoordsoort;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.checklist.Answer;
import nl.wederkerig.checklist.ChecklistItem;
import nl.wederkerig.checklist.ChecklistTemplate;
import nl.wederkerig.checklist.ChecklistView;
import org.mapstruct.Context;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = {Words.class, DocumentWords.class, PlainWords.class}, imports = Paged.class)
interface ChecklistValues {

    @Mapping(target = "versie", source = "version")
    @Mapping(target = "nederlands", source = "dutch")
    @Mapping(target = "engels", source = "english")
    @Mapping(target = "open", expression = "java(checklist.open())")
    @Mapping(target = "punten", source = "items")
    Toetslijst dutch(ChecklistView checklist, @Context Codes.Names names);

    @Mapping(target = "sleutel", source = "item.key")
    @Mapping(target = "referentie", source = "item.reference")
    @Mapping(target = "nederlands", source = "item.dutch")
    @Mapping(target = "engels", source = "item.english")
    @Mapping(target = "verplicht", source = "item.required")
    @Mapping(target = "vervallen", source = "dropped")
    @Mapping(target = "antwoorden", expression = "java(answers(Paged.few(item.answers()), names))")
    @Mapping(target = "aantalAntwoorden", expression = "java(item.answers().size())")
    Toetslijst.Punt dutch(ChecklistView.ItemView item, @Context Codes.Names names);

    List<Toetslijst.Gegeven> answers(List<ChecklistView.Given> answers, @Context Codes.Names names);

    @Mapping(target = "versie", source = "version")
    @Mapping(target = "vraag", source = "asked.dutch")
    @Mapping(target = "antwoord", source = "answer")
    @Mapping(target = "toelichting", source = "explanation")
    @Mapping(target = "vindplaats", source = "link")
    @Mapping(target = "bijlagen", source = "documents")
    @Mapping(target = "door", source = "by")
    @Mapping(target = "gegevenOp", source = "at")
    Toetslijst.Gegeven dutch(ChecklistView.Given given, @Context Codes.Names names);

    @Mapping(target = "versie", source = "version")
    @Mapping(target = "nederlands", source = "dutch")
    @Mapping(target = "engels", source = "english")
    @Mapping(target = "soorten", source = "kinds")
    @Mapping(target = "punten", source = "items")
    @Mapping(target = "ingevoerdOp", source = "enteredOn")
    Toetslijst.Sjabloon dutch(ChecklistTemplate template);

    @Mapping(target = "sleutel", source = "key")
    @Mapping(target = "referentie", source = "reference")
    @Mapping(target = "nederlands", source = "dutch")
    @Mapping(target = "engels", source = "english")
    @Mapping(target = "verplicht", source = "required")
    Toetslijst.Sjabloonpunt dutch(ChecklistItem item);

    List<Akkoordsoort> kinds(List<AgreementKind> kinds);

    default List<Akkoordsoort> sorted(Set<AgreementKind> kinds) {
        return kinds(kinds.stream().sorted().toList());
    }

    @ValueMapping(source = "YES", target = "JA")
    @ValueMapping(source = "NO", target = "NEE")
    @ValueMapping(source = "NOT_APPLICABLE", target = "NIET_VAN_TOEPASSING")
    Toetsantwoord dutch(Answer answer);

    @InheritInverseConfiguration
    Answer domain(Toetsantwoord word);
}
