package nl.wederkerig.web.register;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.MailAddresses;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.party.SigningAuthority;
import nl.wederkerig.party.SigningAuthorityId;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** Reads the registrar's forms about a person and does what they ask. */
@Component
class PersonActs {

    private final PeopleRegister register;
    private final SigningAuthorities authorities;
    private final MailAddresses addresses;
    private final People people;
    private final Organisations organisations;
    private final EffectiveTime time;

    PersonActs(
            PeopleRegister register, SigningAuthorities authorities, MailAddresses addresses, People people, Organisations organisations,
            EffectiveTime time) {
        this.register = register;
        this.authorities = authorities;
        this.addresses = addresses;
        this.people = people;
        this.organisations = organisations;
        this.time = time;
    }

    PersonId register(HttpServletRequest form, Actor actor) {
        return register.register(new RegisterPerson(text(form, "name"), organisation(form), roles(form)), actor);
    }

    void change(PersonId person, String act, HttpServletRequest form, Actor actor) {
        switch (act) {
            case "rollen" -> register.changeRoles(person, roles(form), actor);
            case "organisatie" -> register.move(person, organisation(form), roles(form), actor);
            case "niet-actief" -> register.deactivate(person, actor);
            case "account" -> openAccount(person, form, actor);
            case "e-mail" -> addresses.change(person, text(form, "mailAddress"), actor);
            case "bevoegdheid" -> grant(person, form, actor);
            case "einde-bevoegdheid" -> end(person, form, actor);
            default -> throw new NotFound("act", act);
        }
    }

    /** The field for a new password has a name of its own, so that browsers do not fill it with the registrar's. */
    private void openAccount(PersonId person, HttpServletRequest form, Actor actor) {
        try {
            register.openAccount(person, text(form, "account"), form.getParameter("newPassword"), actor);
        } catch (InvalidInput input) {
            throw new InvalidInput(input.faults().stream()
                    .map(fault -> fault.path().equals("password") ? new Fault("newPassword", fault.code(), fault.arguments()) : fault)
                    .toList());
        }
    }

    private void grant(PersonId person, HttpServletRequest form, Actor actor) {
        List<Fault> faults = new ArrayList<>();
        LocalDate from = day(form, "from", faults);
        LocalDate until = day(form, "until", faults);
        AuthorityGround ground = Stream.of(AuthorityGround.values())
                .filter(each -> each.name().equals(form.getParameter("ground"))).findFirst().orElse(null);
        InvalidInput.refuse(faults);
        OrganisationId organisation = people.byId(person).organisation();
        if (organisation == null) {
            throw new NotFound("organisation of", person);
        }
        authorities.grant(new GrantAuthority(person, organisation, ground, from, until, null), actor);
    }

    private void end(PersonId person, HttpServletRequest form, Actor actor) {
        List<Fault> faults = new ArrayList<>();
        LocalDate lastDay = day(form, "lastDay", faults);
        SigningAuthorityId authority = register.dossier(person, actor).authorities().stream()
                .map(SigningAuthority::id)
                .filter(id -> id.toString().equals(form.getParameter("authority"))).findFirst()
                .orElseThrow(() -> new NotFound("authority", form.getParameter("authority")));
        InvalidInput.refuse(faults);
        authorities.end(authority, lastDay, actor);
    }

    OrganisationId organisation(HttpServletRequest form) {
        String typed = text(form, "organisation");
        if (typed.isEmpty()) {
            return null;
        }
        List<OrganisationView> called = organisations.called(typed, time.today());
        if (called.size() != 1) {
            String code = called.isEmpty() ? "party.no-such-organisation" : "party.several-organisations";
            throw new InvalidInput(List.of(Fault.at("organisation", code)));
        }
        return called.get(0).id();
    }

    static Set<Role> roles(HttpServletRequest form) {
        List<String> chosen = List.of(Optional.ofNullable(form.getParameterValues("roles")).orElse(new String[0]));
        return Stream.of(Role.values()).filter(role -> chosen.contains(role.name())).collect(Collectors.toSet());
    }

    private static LocalDate day(HttpServletRequest form, String field, List<Fault> faults) {
        String text = text(form, field);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            faults.add(Fault.at(field, "party.date"));
            return null;
        }
    }

    private static String text(HttpServletRequest form, String field) {
        return Optional.ofNullable(form.getParameter(field)).orElse("").strip();
    }
}
