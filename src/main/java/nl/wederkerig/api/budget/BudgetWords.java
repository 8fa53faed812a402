package nl.wederkerig.api.budget;

import nl.wederkerig.api.PlainWords;
import nl.wederkerig.budget.BudgetMoment;
import nl.wederkerig.budget.BudgetMomentKind;
import nl.wederkerig.budget.CaretakerPeriod;
import nl.wederkerig.budget.CaretakerProposal;
import nl.wederkerig.budget.NeededMoment;
import nl.wederkerig.shared.AgreementId;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = PlainWords.class)
interface BudgetWords {

    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "op", source = "on")
    Begrotingsmoment dutch(BudgetMoment moment);

    @Mapping(target = "akkoord", source = "agreement")
    @Mapping(target = "soort", source = "moment.kind")
    @Mapping(target = "jaar", source = "moment.year")
    @Mapping(target = "op", source = "moment.on")
    @Mapping(target = "wijzigbaar", source = "may")
    Begrotingsmoment.BenodigdMoment dutch(AgreementId agreement, NeededMoment moment, boolean may);

    @ValueMapping(source = "SPRING_MEMORANDUM", target = "VOORJAARSNOTA")
    @ValueMapping(source = "MAY_CIRCULAR", target = "MEICIRCULAIRE")
    @ValueMapping(source = "SEPTEMBER_CIRCULAR", target = "SEPTEMBERCIRCULAIRE")
    @ValueMapping(source = "COUNCIL_BUDGETS", target = "BEGROTINGEN_VAN_GEMEENTERADEN")
    @ValueMapping(source = "DECEMBER_CIRCULAR", target = "DECEMBERCIRCULAIRE")
    Begrotingsmoment.Soort dutch(BudgetMomentKind kind);

    @InheritInverseConfiguration
    BudgetMomentKind domain(Begrotingsmoment.Soort word);

    @Mapping(target = "nummer", source = "number")
    @Mapping(target = "vanaf", source = "from")
    @Mapping(target = "reden", source = "reason")
    @Mapping(target = "geeindigdOp", source = "endedOn")
    Kabinetsperiode dutch(CaretakerPeriod period);

    @Mapping(target = "akkoord", source = "agreement")
    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "sinds", source = "since")
    @Mapping(target = "reden", source = "reason")
    @Mapping(target = "gevraagdTot", source = "askedUntil")
    Kabinetsperiode.Kabinetsvoorstel dutch(CaretakerProposal proposal);

    @ValueMapping(source = "SUSPEND", target = "OPSCHORTEN")
    @ValueMapping(source = "RESUME", target = "HERVATTEN")
    Kabinetsperiode.Voorstelsoort dutch(CaretakerProposal.Kind kind);
}
