package nl.wederkerig.api.work;

import nl.wederkerig.api.PlainWords;
import nl.wederkerig.dossier.WorkView;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = PlainWords.class)
interface WorkWords {

    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "stand", source = "state")
    @Mapping(target = "gedaan", source = "done")
    @Mapping(target = "totaal", source = "total")
    @Mapping(target = "geweigerd", source = "refused")
    @Mapping(target = "begonnenOp", source = "begunAt")
    @Mapping(target = "eigen", source = "own")
    @Mapping(target = "bestanden", source = "lines")
    Werk dutch(WorkView work);

    @Mapping(target = "naam", source = "name")
    @Mapping(target = "akkoord", source = "agreement")
    @Mapping(target = "fouten", source = "faults")
    Werk.Bestandsuitkomst dutch(WorkView.Line line);

    @Mapping(target = "regel", source = "line")
    @Mapping(target = "teken", source = "column")
    @Mapping(target = "melding", source = "dutch")
    Werk.Bestandsfout dutch(WorkView.Told told);

    @ValueMapping(source = "IMPORT", target = "INLEZING")
    @ValueMapping(source = "EXPORT", target = "UITVOER")
    @ValueMapping(source = "PREVIEW", target = "VOORBEELD_VAN_BESTAND")
    @ValueMapping(source = "REPLAY", target = "INLEZING_VAN_BESTAND")
    Werksoort dutch(WorkView.Kind kind);

    @ValueMapping(source = "AT_WORK", target = "BEZIG")
    @ValueMapping(source = "DONE", target = "KLAAR")
    @ValueMapping(source = "BROKEN_OFF", target = "AFGEBROKEN")
    Werkstand dutch(WorkView.State state);
}
