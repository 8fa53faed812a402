package nl.wederkerig.api.overview;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.word.Akkoordstatus;
import nl.wederkerig.deadline.LiveDeadline;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.overview.Standings;
import nl.wederkerig.shared.OrganisationId;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = PlainWords.class)
interface OverviewWords {

    @Mapping(target = "akkoord", source = "row.id")
    @Mapping(target = "referentie", source = "row.reference")
    @Mapping(target = "titel", source = "row.title")
    @Mapping(target = "thema", source = "row.theme")
    @Mapping(target = "gevraagd", source = "asked")
    @Mapping(target = "gevraagdUiterlijk", source = "row.askedBy")
    @Mapping(target = "status", source = "status")
    @Mapping(target = "trede", source = "row.standing.level")
    @Mapping(target = "houders", source = "holders")
    @Mapping(target = "benoemden", source = "persons")
    @Mapping(target = "sinds", source = "since")
    @Mapping(target = "volgende", source = "next")
    @Mapping(target = "volgendeOp", source = "row.standing.nextOn")
    Escalatieregel dutch(Standings.Row row, List<OrganisationId> holders, List<String> persons, LocalDate since, Akkoordstatus status, String next,
            String asked, @Context Codes.Names names);

    @Mapping(target = "id", source = "task.id")
    @Mapping(target = "soort", constant = "STAP")
    @Mapping(target = "stap", expression = "java(task.process() + \".\" + task.step())")
    @Mapping(target = "omschrijving", source = "what")
    @Mapping(target = "akkoord", source = "task.agreement")
    @Mapping(target = "referentie", source = "agreement.reference")
    @Mapping(target = "titel", source = "agreement.title")
    @Mapping(target = "afspraak", expression = "java(inDossier(task, task.commitment()))")
    @Mapping(target = "geschil", expression = "java(inDossier(task, task.dispute()))")
    @Mapping(target = "overleg", ignore = true)
    @Mapping(target = "organisatie", ignore = true)
    @Mapping(target = "uiterlijkOp", source = "due.deadline.lastDay")
    @Mapping(target = "hervatOp", source = "due.resumesOn")
    @Mapping(target = "genomen", expression = "java(task.person() != null)")
    @Mapping(target = "doorMij", source = "mine")
    Taak dutch(OpenTask task, AgreementPage.Row agreement, LiveDeadline due, String what, boolean mine);

    default String inDossier(OpenTask task, String key) {
        return key == null ? null : new InDossier(task.agreement(), key).toString();
    }

    @ValueMapping(source = "CHAIR", target = "VOORZITTER")
    @ValueMapping(source = "EXPERTS", target = "DESKUNDIGEN")
    @ValueMapping(source = "RVS", target = "RAAD_VAN_STATE")
    @ValueMapping(source = "ASKED", target = "GEVRAAGDE")
    @ValueMapping(source = MappingConstants.ANY_REMAINING, target = "ARBITERS")
    Escalatieregel.Benoemden dutch(String persons);
}
