package nl.wederkerig.api.word;

import nl.wederkerig.agreement.PromiseDetail;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.ValueMapping;

/** The words for what a commitment promises beyond who, for whom and when. */
@Mapper(componentModel = "spring")
public interface PromiseWords {

    @ValueMapping(source = "RESULT", target = "RESULTAAT")
    @ValueMapping(source = "EFFORT", target = "INSPANNING")
    Verplichting dutch(PromiseDetail.Nature value);

    @InheritInverseConfiguration
    PromiseDetail.Nature domain(Verplichting word);

    @ValueMapping(source = "STRUCTURAL", target = "STRUCTUREEL")
    @ValueMapping(source = "INCIDENTAL", target = "INCIDENTEEL")
    Geldsoort dutch(PromiseDetail.MoneyKind value);

    @InheritInverseConfiguration
    PromiseDetail.MoneyKind domain(Geldsoort word);

    @ValueMapping(source = "GENERAL_GRANT", target = "ALGEMENE_UITKERING")
    @ValueMapping(source = "DECENTRALISATION_GRANT", target = "DECENTRALISATIE_UITKERING")
    @ValueMapping(source = "SPECIFIC_GRANT", target = "SPECIFIEKE_UITKERING")
    Geldkanaal dutch(PromiseDetail.Channel value);

    @InheritInverseConfiguration
    PromiseDetail.Channel domain(Geldkanaal word);
}
