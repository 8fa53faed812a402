package nl.wederkerig.cli;

import java.util.Set;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the registrar who lets in everybody else, where nobody can sign in yet. */
@Component
class FirstRegistrar {

    /** The joint secretariat. */
    private static final String SECRETARIAT = "GS";

    private final PeopleRegister register;
    private final Organisations organisations;
    private final EffectiveTime time;

    FirstRegistrar(PeopleRegister register, Organisations organisations, EffectiveTime time) {
        this.register = register;
        this.organisations = organisations;
        this.time = time;
    }

    /**
     * The person with the account, or neither.
     *
     * @throws nl.wederkerig.shared.InvalidInput as {@link PeopleRegister} does
     */
    @Transactional
    public void add(String account, String name, String password) {
        OrganisationId secretariat = organisations.byCode(SECRETARIAT, time.today())
                .orElseThrow(() -> new NotFound("organisation", SECRETARIAT));
        PersonId person = register.register(new RegisterPerson(name, secretariat, Set.of(Role.REGISTRAR)), Actor.system());
        register.openAccount(person, account, password, Actor.system());
    }
}
