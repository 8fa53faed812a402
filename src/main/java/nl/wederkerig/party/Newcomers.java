package nl.wederkerig.party;

import java.util.Set;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/** People whom the provider names at which they sign in; the registrar gives them rights ({@link PeopleRegister}). */
public interface Newcomers {

    /** Somebody new, without organisation and without roles: who has none of these sees nothing. */
    PersonId admit(String name);

    /** Takes away the roles that are not among the given ones. */
    void narrow(PersonId person, Set<Role> roles);

    /** Takes away organisation and roles; signing authorities end that day. */
    void withdraw(PersonId person);
}
