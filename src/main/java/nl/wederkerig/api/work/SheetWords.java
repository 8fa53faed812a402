package nl.wederkerig.api.work;

import nl.wederkerig.spreadsheet.RowFate;
import nl.wederkerig.spreadsheet.SheetUpload;
import nl.wederkerig.spreadsheet.UploadRow;
import nl.wederkerig.spreadsheet.UploadState;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring")
interface SheetWords {

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "bestand", source = "fileName")
    @Mapping(target = "stand", source = "state")
    @Mapping(target = "percentage", source = "percent")
    @Mapping(target = "blad", source = "sheet")
    @Mapping(target = "nietGelezen", source = "others")
    @Mapping(target = "genegeerdeKolommen", source = "ignored")
    @Mapping(target = "zonderGeschillenregeling", source = "unsettled")
    @Mapping(target = "rijen", source = ".")
    @Mapping(target = "nieuweAkkoorden", source = "agreements")
    @Mapping(target = "inTeLezen", expression = "java(upload.canBeImported())")
    @Mapping(target = "gemaaktOp", source = "createdAt")
    Rekenblad dutch(SheetUpload upload);

    @Mapping(target = "rij", source = "row")
    @Mapping(target = "akkoord", source = "reference")
    @Mapping(target = "sleutel", source = "key")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "lot", source = "fate")
    @Mapping(target = "fouten", source = "faults")
    Rekenblad.Rekenbladrij dutch(UploadRow row);

    @Mapping(target = "kolom", source = "column")
    @Mapping(target = "kop", source = "heading")
    @Mapping(target = "melding", source = "dutch")
    Rekenblad.Rijfout dutch(UploadRow.Told told);

    @ValueMapping(source = "CHECKING", target = "WORDT_NAGEKEKEN")
    @ValueMapping(source = "CHECKED", target = "NAGEKEKEN")
    @ValueMapping(source = "IMPORTING", target = "WORDT_INGELEZEN")
    @ValueMapping(source = "IMPORTED", target = "INGELEZEN")
    @ValueMapping(source = "FAILED", target = "AFGEBROKEN")
    Rekenbladstand dutch(UploadState state);

    @ValueMapping(source = "NEW_AGREEMENT", target = "NIEUW_AKKOORD")
    @ValueMapping(source = "NEW_COMMITMENT", target = "NIEUWE_AFSPRAAK")
    @ValueMapping(source = "UNCHANGED", target = "ONGEWIJZIGD")
    @ValueMapping(source = "DIFFERS", target = "ANDERS")
    @ValueMapping(source = "FAULTY", target = "FOUT")
    Rijlot dutch(RowFate fate);

    @InheritInverseConfiguration
    RowFate domain(Rijlot word);

    default Rekenblad.Aantallen counts(SheetUpload upload) {
        return new Rekenblad.Aantallen(upload.count(RowFate.NEW_AGREEMENT), upload.count(RowFate.NEW_COMMITMENT), upload.count(RowFate.UNCHANGED),
                upload.count(RowFate.DIFFERS), upload.count(RowFate.FAULTY));
    }
}
