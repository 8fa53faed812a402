package nl.wederkerig.support;

import java.util.Set;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.context.ApplicationContext;

/** Registers people of organisations with an account and {@link Someone#PASSWORD}. */
public final class Staff {

    private final ApplicationContext application;

    public Staff(ApplicationContext application) {
        this.application = application;
    }

    /** @param code of the organisation, such as {@code VNG} */
    public PersonId has(String account, String name, String code, Role... roles) {
        PeopleRegister register = application.getBean(PeopleRegister.class);
        PersonId person = register.register(new RegisterPerson(name, organisation(code), Set.of(roles)), Actor.system());
        register.openAccount(person, account, Someone.PASSWORD, Actor.system());
        return person;
    }

    /** Who has had the authority to sign for a year. */
    public PersonId hasSignatory(String account, String name, String code, AuthorityGround ground, Role... roles) {
        PersonId person = has(account, name, code, roles);
        application.getBean(SigningAuthorities.class).grant(new GrantAuthority(person, organisation(code), ground,
                time().today().minusYears(1), null, null), Actor.system());
        return person;
    }

    private OrganisationId organisation(String code) {
        return application.getBean(Organisations.class).byCode(code, time().today()).orElseThrow();
    }

    private EffectiveTime time() {
        return application.getBean(EffectiveTime.class);
    }
}
