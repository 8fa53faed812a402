package nl.wederkerig.api.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.identity.ApiClients;
import nl.wederkerig.identity.Identities;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.PeoplePage;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.party.SigningAuthority;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.mapstruct.Context;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = PlainWords.class)
interface PeopleWords {

    @ValueMapping(source = "NEGOTIATOR", target = "ONDERHANDELAAR")
    @ValueMapping(source = "SIGNATORY", target = "ONDERTEKENAAR")
    @ValueMapping(source = "BZK_LIAISON", target = "LIAISON_BZK")
    @ValueMapping(source = "EXECUTIVE", target = "BESTUURDER")
    @ValueMapping(source = "CABINET_SECRETARY", target = "SECRETARIS_MINISTERRAAD")
    @ValueMapping(source = "CHAIR", target = "ONAFHANKELIJK_VOORZITTER")
    @ValueMapping(source = "EXPERT", target = "DESKUNDIGE")
    @ValueMapping(source = "SECRETARY", target = "SECRETARIS")
    @ValueMapping(source = "APPOINTING_AUTHORITY", target = "BENOEMENDE_INSTANTIE")
    @ValueMapping(source = "COUNCIL_OF_STATE", target = "ADVISEUR_RAAD_VAN_STATE")
    @ValueMapping(source = "REGISTRAR", target = "FUNCTIONEEL_BEHEERDER")
    @ValueMapping(source = "OPERATOR", target = "TECHNISCH_BEHEERDER")
    Rol dutch(Role role);

    @InheritInverseConfiguration
    Role domain(Rol word);

    @ValueMapping(source = "EX_OFFICIO", target = "AMBTSHALVE")
    @ValueMapping(source = "POWER_OF_ATTORNEY", target = "VOLMACHT")
    @ValueMapping(source = "BOARD_DECISION", target = "BESTUURSBESLUIT")
    Bevoegdheidsgrond dutch(AuthorityGround ground);

    @InheritInverseConfiguration
    AuthorityGround domain(Bevoegdheidsgrond word);

    @Mapping(target = "id", source = "person.id.value")
    @Mapping(target = "naam", source = "person.name")
    @Mapping(target = "organisatie", source = "organisation")
    @Mapping(target = "rollen", source = "person.roles")
    @Mapping(target = "actief", source = "person.active")
    @Mapping(target = "tekenbevoegdheden", source = "authorities")
    Mensregel dutch(PeoplePage.Entry entry);

    @Mapping(target = "id", source = "dossier.person.id.value")
    @Mapping(target = "naam", source = "dossier.person.name")
    @Mapping(target = "organisatie", source = "dossier.organisation")
    @Mapping(target = "rollen", source = "dossier.person.roles")
    @Mapping(target = "actief", source = "dossier.person.active")
    @Mapping(target = "account", source = "dossier.account")
    @Mapping(target = "emailadres", source = "address")
    @Mapping(target = "tekenbevoegdheden", source = "dossier.authorities")
    Mens dutch(PeopleRegister.PersonDossier dossier, String address, @Context Codes.Names names);

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "organisatie", source = "organisation")
    @Mapping(target = "grond", source = "ground")
    @Mapping(target = "vanaf", source = "from")
    @Mapping(target = "tot", source = "until")
    Mens.Mensbevoegdheid dutch(SigningAuthority authority, @Context Codes.Names names);

    @Mapping(target = "persoon", source = "person.value")
    @Mapping(target = "naam", source = "name")
    @Mapping(target = "organisatie", source = "organisation")
    @Mapping(target = "rollen", source = "roles")
    @Mapping(target = "eersteBezoekOp", source = "firstVisit")
    Aanmelding dutch(Identities.Waiting waiting);

    @Mapping(target = "persoon", source = "id.value")
    @Mapping(target = "naam", source = "name")
    @Mapping(target = "rollen", source = "roles")
    Aanmelding.Bekende dutch(PersonView person);

    @Mapping(target = "persoon", source = "person.id.value")
    @Mapping(target = "naam", source = "person.name")
    @Mapping(target = "organisatie", source = "person.organisation")
    @Mapping(target = "rollen", source = "person.roles")
    @Mapping(target = "actief", source = "person.active")
    Aanmelding.Systeem dutch(ApiClients.ApiClient client, @Context Codes.Names names);

    default Mensenhandelingen.GemaaktId made(PersonId person) {
        return new Mensenhandelingen.GemaaktId(person.value());
    }

    default List<Rol> dutch(Set<Role> roles) {
        return roles.stream().sorted().map(this::dutch).toList();
    }

    default Set<Role> domain(Collection<Rol> words) {
        Set<Role> roles = new HashSet<>();
        words.forEach(word -> roles.add(domain(word)));
        return roles;
    }

    default String code(OrganisationView organisation) {
        return organisation == null ? null : organisation.code();
    }
}
