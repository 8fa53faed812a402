package nl.wederkerig.party;

import nl.wederkerig.shared.PersonId;

/**
 * Proves who someone is. Unknown accounts, wrong passwords and people who no longer take part get the same answer after the
 * same work. Attempts are counted in the database, so that the limit holds for all nodes together: five failures for one
 * account from one address, thirty from one address, or fifty for one account (but where it signed in before), within fifteen minutes.
 */
public interface Accounts {

    /**
     * @param address where the attempt came from
     * @throws SignInRefused when the two do not belong together, or after too many failures
     */
    PersonId signIn(String account, String password, String address);

    /**
     * Asks who is signed in already to prove it again, before a binding act. Counts for the person alone, apart from
     * attempts to sign in: five failures within fifteen minutes.
     *
     * @throws SignInRefused as above
     */
    void confirm(PersonId person, String password);
}
