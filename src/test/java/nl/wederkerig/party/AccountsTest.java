package nl.wederkerig.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class AccountsTest {

    private static final String PASSWORD = "een heel goed wachtwoord";
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    @Autowired
    private Accounts accounts;
    @Autowired
    private PeopleRegister register;
    @Autowired
    private JdbcTemplate jdbc;

    private PersonId person;

    @BeforeEach
    void someone_has_an_account() {
        person = register.register(new RegisterPerson("Iemand", new OrganisationId("vng"), Set.of(Role.NEGOTIATOR)), Actor.system());
        register.openAccount(person, "iemand", PASSWORD, Actor.system());
    }

    @Test
    void account_and_password_tell_who_it_is() {
        assertThat(accounts.signIn(" Iemand ", PASSWORD, HERE)).isEqualTo(person);
    }

    @Test
    void a_password_is_kept_as_a_hash_that_names_its_algorithm() {
        assertThat(jdbc.queryForObject("select password_hash from account", String.class)).startsWith("{bcrypt}$2a$");
    }

    @Test
    void a_wrong_password_an_unknown_account_and_a_leaver_get_the_same_answer() {
        SignInRefused wrong = refused("iemand", "anders", HERE);
        SignInRefused unknown = refused("niemand", PASSWORD, HERE);
        register.deactivate(person, Actor.system());
        SignInRefused leaver = refused("iemand", PASSWORD, HERE);

        assertThat(List.of(wrong, unknown, leaver)).extracting(SignInRefused::getMessage).containsOnly(wrong.getMessage());
        assertThat(List.of(wrong, unknown, leaver)).extracting(SignInRefused::tooManyAttempts).containsOnly(false);
    }

    @Test
    void an_unknown_account_costs_as_much_work_as_a_known_one() {
        refused("iemand", "anders", HERE);
        refused("niemand", "anders", HERE);
        long known = nanos(() -> refused("iemand", "anders", HERE));
        long unknown = nanos(() -> refused("niemand", "anders", HERE));

        assertThat((double) unknown / known).isBetween(0.2, 5.0);
    }

    @Test
    void after_five_failures_even_the_right_password_is_refused_for_a_quarter_of_an_hour() {
        IntStream.range(0, 5).forEach(number -> refused("iemand", "anders", HERE));
        assertThat(refused("iemand", PASSWORD, HERE).tooManyAttempts()).isTrue();

        aged(Duration.ofMinutes(15));
        assertThat(accounts.signIn("iemand", PASSWORD, HERE)).isEqualTo(person);
    }

    @Test
    void failures_from_one_address_do_not_stop_the_account_at_another() {
        IntStream.range(0, 6).forEach(number -> refused("iemand", "anders", ELSEWHERE));
        assertThat(refused("iemand", PASSWORD, ELSEWHERE).tooManyAttempts()).isTrue();

        assertThat(accounts.signIn("iemand", PASSWORD, HERE)).isEqualTo(person);
        assertThat(refused("iemand", PASSWORD, ELSEWHERE).tooManyAttempts()).as("a success elsewhere opens nothing here").isTrue();
    }

    @Test
    void trying_on_does_not_make_the_wait_longer() {
        IntStream.range(0, 5).forEach(number -> refused("iemand", "anders", HERE));
        aged(Duration.ofMinutes(14));
        IntStream.range(0, 40).forEach(number -> assertThat(refused("iemand", "anders", HERE).tooManyAttempts()).isTrue());

        aged(Duration.ofMinutes(1));
        assertThat(accounts.signIn("iemand", PASSWORD, HERE)).isEqualTo(person);
    }

    @Test
    void fifty_failures_from_many_addresses_stop_the_account_everywhere_whether_or_not_somebody_has_it() {
        for (String account : List.of("iemand", "niemand")) {
            IntStream.range(0, 50).forEach(number ->
                    assertThat(refused(account, "anders", "198.51.100." + number).tooManyAttempts()).isFalse());
            assertThat(refused(account, PASSWORD, HERE).tooManyAttempts()).isTrue();
        }
        assertThatCode(() -> accounts.confirm(person, PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void where_somebody_signed_in_lately_failures_from_elsewhere_stop_nothing_but_failures_there_do() {
        accounts.signIn("iemand", PASSWORD, HERE);
        IntStream.range(0, 50).forEach(number -> refused("iemand", "anders", "198.51.100." + number));
        assertThat(refused("iemand", PASSWORD, "203.0.113.9").tooManyAttempts()).as("at a place that is not known").isTrue();

        assertThat(accounts.signIn("iemand", PASSWORD, HERE)).isEqualTo(person);
        jdbc.update("update sign_in_place set last_at = last_at - interval '90 days'");
        assertThat(refused("iemand", PASSWORD, HERE).tooManyAttempts()).as("known no longer").isTrue();
        jdbc.update("update sign_in_place set last_at = now()");
        IntStream.range(0, 5).forEach(number -> assertThat(refused("iemand", "anders", HERE).tooManyAttempts()).isFalse());
        assertThat(refused("iemand", PASSWORD, HERE).tooManyAttempts()).as("wrong there too").isTrue();
    }

    @Test
    void five_wrong_confirmations_stop_confirming_but_neither_signing_in_nor_somebody_else() {
        IntStream.range(0, 5).forEach(number -> confirmed("anders"));
        assertThat(confirmed(PASSWORD).tooManyAttempts()).isTrue();
        refused(person.toString(), "anders", HERE);

        assertThat(accounts.signIn("iemand", PASSWORD, HERE)).isEqualTo(person);
        assertThat(confirmed(PASSWORD).tooManyAttempts()).isTrue();
        aged(Duration.ofMinutes(15));
        assertThatCode(() -> accounts.confirm(person, PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void an_account_that_nobody_has_is_limited_in_the_same_way() {
        IntStream.range(0, 5).forEach(number -> refused("niemand", "anders", HERE));

        assertThat(refused("niemand", "anders", HERE).tooManyAttempts()).isTrue();
    }

    @Test
    void a_success_wipes_out_the_failures_of_that_account() {
        IntStream.range(0, 4).forEach(number -> refused("iemand", "anders", HERE));
        accounts.signIn("iemand", PASSWORD, HERE);
        IntStream.range(0, 4).forEach(number -> refused("iemand", "anders", HERE));

        assertThatCode(() -> accounts.signIn("iemand", PASSWORD, HERE)).doesNotThrowAnyException();
    }

    @Test
    void thirty_failures_from_one_address_stop_it_for_all_accounts() {
        IntStream.range(0, 30).forEach(number -> refused("account-" + number, "anders", HERE));

        assertThat(refused("iemand", PASSWORD, HERE).tooManyAttempts()).isTrue();
        assertThat(accounts.signIn("iemand", PASSWORD, "198.51.100.7")).isEqualTo(person);
    }

    @Test
    void the_addresses_of_one_ipv6_network_count_as_one() {
        assertThat(SignInAttempts.network("2001:db8:1:2:3:4:5:6")).isEqualTo(SignInAttempts.network("2001:db8:1:2:ffff:0:0:1"));
        assertThat(SignInAttempts.network("2001:db8:1:2:3:4:5:6")).isNotEqualTo(SignInAttempts.network("2001:db8:1:3:3:4:5:6"));
    }

    @Test
    void an_ipv6_address_counts_for_its_network_however_it_is_written() {
        assertThat(List.of("2001:db8::1", "2001:db8::ffff:2", "2001:db8:0:0:1::", "2001:DB8:0::9", "2001:db8::3%eth0", "[2001:db8::4]"))
                .extracting(SignInAttempts::network).containsOnly(SignInAttempts.network("2001:0db8:0:0:5:6:7:8"));
        assertThat(SignInAttempts.network("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(List.of("geen:adres", "192.0.2.1", ":::", "")).extracting(SignInAttempts::network).containsExactly("geen:adres", "192.0.2.1", ":::", "");
    }

    @Test
    void guesses_at_the_same_time_do_not_slip_through_together() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> guesses = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(number -> () -> refused("iemand", "gok " + number, HERE).tooManyAttempts()).toList();
        long looked = 0;
        for (Future<Boolean> limited : threads.invokeAll(guesses)) {
            looked += limited.get() ? 0 : 1;
        }
        threads.shutdown();

        assertThat(looked).isLessThanOrEqualTo(5);
    }

    @Test
    void who_is_signed_in_can_be_asked_again() {
        assertThatCode(() -> accounts.confirm(person, PASSWORD)).doesNotThrowAnyException();
        assertThatThrownBy(() -> accounts.confirm(person, "anders")).isInstanceOf(SignInRefused.class);
        assertThatThrownBy(() -> accounts.confirm(PersonId.create(), PASSWORD)).isInstanceOf(SignInRefused.class);
    }

    @Test
    void a_short_password_or_a_taken_or_strange_name_is_refused() {
        PersonId other = register.register(new RegisterPerson("Ander", new OrganisationId("ipo"), Set.of(Role.NEGOTIATOR)), Actor.system());

        assertThatThrownBy(() -> register.openAccount(other, "iemand", "kort", Actor.system()))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.faults())
                        .extracting(fault -> fault.path() + " " + fault.code())
                        .containsExactly("account party.taken", "password party.password-too-short"));
        assertThatThrownBy(() -> register.openAccount(other, "Jan & Co", PASSWORD, Actor.system())).isInstanceOf(InvalidInput.class);
    }

    private void aged(Duration by) {
        jdbc.update("update sign_in_attempt set at = at - make_interval(secs => ?)", by.toSeconds());
    }

    private SignInRefused refused(String account, String password, String address) {
        return catchThrowableOfType(SignInRefused.class, () -> accounts.signIn(account, password, address));
    }

    private SignInRefused confirmed(String password) {
        return catchThrowableOfType(SignInRefused.class, () -> accounts.confirm(person, password));
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
