package nl.wederkerig.api.network;

import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.network.Finding;
import nl.wederkerig.network.MinistryTables.TableView;
import nl.wederkerig.network.NetworkId;
import nl.wederkerig.network.NetworkKind;
import nl.wederkerig.network.NetworkView;
import nl.wederkerig.network.ShoppingAlert;
import nl.wederkerig.network.TableId;
import org.mapstruct.Context;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = PlainWords.class, imports = Paged.class)
interface NetworkWords {

    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "naam", source = "name")
    @Mapping(target = "vereniging", source = "association")
    @Mapping(target = "organisatie", source = "organisation")
    @Mapping(target = "doel", source = "aim")
    @Mapping(target = "verbinding", source = "linkingPin")
    @Mapping(target = "begonnenOp", source = "startedOn")
    @Mapping(target = "laatsteDag", source = "endsOn")
    @Mapping(target = "verslagElke", source = "reportEvery")
    @Mapping(target = "opgehevenOp", source = "closedOn")
    @Mapping(target = "aantalLeden", source = "members")
    @Mapping(target = "verslagUiterlijkOp", source = "reportBy")
    @Mapping(target = "aandacht", source = "findings")
    Netwerk dutch(NetworkView network, @Context Codes.Names names);

    @Mapping(target = "netwerk", source = "network")
    @Mapping(target = "leden", source = "memberIds")
    @Mapping(target = "verslagen", expression = "java(reports(Paged.few(file.reports()), names))")
    @Mapping(target = "aantalVerslagen", expression = "java(file.reports().size())")
    @Mapping(target = "wijzigbaar", source = "canKeep")
    @Mapping(target = "verslagMogelijk", source = "canReport")
    Netwerk.Netwerkdossier dutch(NetworkView.File file, @Context Codes.Names names);

    List<Netwerk.Verslag> reports(List<NetworkView.Report> reports, @Context Codes.Names names);

    @Mapping(target = "op", source = "on")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "door", source = "by")
    Netwerk.Verslag dutch(NetworkView.Report report, @Context Codes.Names names);

    @ValueMapping(source = "NETWORK", target = "NETWERK")
    Netwerk.Soort dutch(NetworkKind kind);

    @InheritInverseConfiguration
    NetworkKind domain(Netwerk.Soort word);

    @ValueMapping(source = "NO_AIM", target = "GEEN_DOEL")
    @ValueMapping(source = "NO_LINKING_PIN", target = "GEEN_VERBINDING")
    @ValueMapping(source = "NO_END", target = "GEEN_LAATSTE_DAG")
    @ValueMapping(source = "OUTLIVED", target = "VOORBIJ_LAATSTE_DAG")
    @ValueMapping(source = "REPORT_LATE", target = "VERSLAG_TE_LAAT")
    Netwerk.Aandacht dutch(Finding finding);

    @Mapping(target = "ministerie", source = "ministry")
    @Mapping(target = "thema", source = "theme")
    @Mapping(target = "titel", source = "title")
    @Mapping(target = "begonnenOp", source = "openedOn")
    @Mapping(target = "geslotenOp", source = "closedOn")
    @Mapping(target = "met", source = "with")
    @Mapping(target = "sluitbaar", source = "canClose")
    Tafel dutch(TableView table, @Context Codes.Names names);

    @Mapping(target = "ministerie", source = "ministry")
    @Mapping(target = "thema", source = "theme")
    @Mapping(target = "tafels", source = "tables")
    @Mapping(target = "onbemand", source = "unattended")
    @Mapping(target = "bekeken", source = "dismissals")
    @Mapping(target = "afgehandeld", source = "dismissed")
    Tafel.Signalering dutch(ShoppingAlert alert, @Context Codes.Names names);

    @Mapping(target = "door", source = "by")
    @Mapping(target = "reden", source = "reason")
    @Mapping(target = "op", source = "on")
    Tafel.Bekeken dutch(ShoppingAlert.Dismissal dismissal, @Context Codes.Names names);

    default UUID id(TableView table) {
        return table.id().value();
    }

    default UUID id(NetworkId id) {
        return id.value();
    }

    default UUID id(TableId id) {
        return id.value();
    }
}
