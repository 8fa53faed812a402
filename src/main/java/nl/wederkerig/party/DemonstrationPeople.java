package nl.wederkerig.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the people of {@code demonstration/accounts.csv}, with their accounts and signing authorities, where they are not there
 * yet; before dossiers are loaded, which name them.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class DemonstrationPeople implements ApplicationRunner, DemonstrationAccounts {

    private static final String PASSWORD = "demo";
    /** Nobody can have it: no mail ever arrives there. */
    private static final String MAIL_DOMAIN = "@wederkerig.example";

    private final List<Line> lines = read();
    private final Organisations organisations;
    private final PeopleRegister people;
    private final SigningAuthorities authorities;
    private final AccountStore accounts;
    private final MailAddresses addresses;
    private final PasswordEncoder passwords;
    private final EffectiveTime time;

    DemonstrationPeople(
            Organisations organisations, PeopleRegister people, SigningAuthorities authorities, AccountStore accounts,
            MailAddresses addresses, PasswordEncoder passwords, EffectiveTime time) {
        this.organisations = organisations;
        this.people = people;
        this.authorities = authorities;
        this.accounts = accounts;
        this.addresses = addresses;
        this.passwords = passwords;
        this.time = time;
    }

    private record Line(String account, String name, String organisation, Set<Role> roles, String ground) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        List<Line> missing = lines.stream().filter(line -> accounts.find(line.account()).isEmpty()).toList();
        if (missing.isEmpty()) {
            return;
        }
        LocalDate today = time.today();
        Map<String, OrganisationId> known = organisations.byCodes(missing.stream().map(Line::organisation).toList(), today);
        String hash = passwords.encode(PASSWORD);
        for (Line line : missing) {
            OrganisationId organisation = known.get(line.organisation());
            PersonId person = people.register(new RegisterPerson(line.name(), organisation, line.roles()), Actor.system());
            accounts.store(person, line.account(), hash);
            addresses.change(person, line.account() + MAIL_DOMAIN, Actor.system());
            if (!line.ground().isEmpty()) {
                authorities.grant(
                        new GrantAuthority(
                                person, organisation, AuthorityGround.valueOf(line.ground()), today.minusYears(1), null, null),
                        Actor.system());
            }
        }
    }

    @Override
    public List<Entry> all() {
        LocalDate today = time.today();
        Map<String, OrganisationId> known = organisations.byCodes(lines.stream().map(Line::organisation).toList(), today);
        Map<OrganisationId, OrganisationView> named = organisations.byIds(Set.copyOf(known.values()), today);
        return lines.stream()
                .map(line -> new Entry(
                        line.account(), line.name(),
                        line.organisation().isEmpty() ? null : named.get(known.get(line.organisation())).inFull()))
                .toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    private static List<Line> read() {
        try {
            String text = new ClassPathResource("demonstration/accounts.csv").getContentAsString(StandardCharsets.UTF_8);
            return text.lines().skip(1).map(DemonstrationPeople::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        String[] fields = text.split(";", -1);
        Set<Role> roles = Arrays.stream(fields[3].split(" ")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Line(fields[0], fields[1], fields[2], roles, fields[4]);
    }
}
