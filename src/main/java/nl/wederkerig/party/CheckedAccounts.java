package nl.wederkerig.party;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.shared.PersonId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

@Component
class CheckedAccounts implements Accounts {

    private final AccountStore accounts;
    private final SignInAttempts attempts;
    private final PasswordEncoder passwords;
    /** What a password is compared with when there is no account, so that this takes as long as with one. */
    private final String hashOfNobody;

    CheckedAccounts(AccountStore accounts, SignInAttempts attempts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        hashOfNobody = passwords.encode(UUID.randomUUID().toString());
    }

    @Override
    public PersonId signIn(String account, String password, String address) {
        String name = account.strip().toLowerCase(Locale.ROOT);
        attempts.begin(name, address);
        PersonId person = check(name, password);
        attempts.succeeded(name, address);
        return person;
    }

    @Override
    public void confirm(PersonId person, String password) {
        String account = accounts.of(person).orElseThrow(SignInRefused::wrong);
        attempts.beginAgain(person);
        check(account, password);
        attempts.succeededAgain(person);
    }

    private PersonId check(String account, String password) {
        Optional<AccountStore.Account> found = accounts.find(account);
        boolean fits = passwords.matches(password, found.map(AccountStore.Account::passwordHash).orElse(hashOfNobody));
        if (found.isEmpty() || !fits) {
            throw SignInRefused.wrong();
        }
        return found.get().person();
    }
}
