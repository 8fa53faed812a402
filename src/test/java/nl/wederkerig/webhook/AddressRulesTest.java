package nl.wederkerig.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where messages may be sent to: the public internet over HTTPS, and what the configuration allows. */
class AddressRulesTest {

    private final AddressRules strict = new AddressRules(List.of(), false, InetAddress::getAllByName);

    @ParameterizedTest
    @ValueSource(strings = {"https://9.9.9.9/ontvang", "https://9.9.9.9:8443/a?b=c", "https://[2620:fe::fe]/x", "HTTPS://9.9.9.9/"})
    void an_address_on_the_public_internet_may_be_called(String address) {
        assertThat(strict.refusal(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "198.18.0.1", "192.0.0.8", "224.0.0.1", "255.255.255.255", "[::1]", "[::]", "[fe80::1]", "[fc00::1]", "[fd12:3456::1]",
        "[::ffff:127.0.0.1]", "[::ffff:10.0.0.1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[ff02::1]", "[2001:db8::1]"})
    void an_internal_address_is_refused_however_it_is_written(String host) {
        assertThat(strict.refusal("https://" + host + "/ontvang")).contains("webhook.internal");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
        "null", "''", "geen adres", "/ontvang", "ftp://9.9.9.9/", "https:///pad", "https://gebruiker:geheim@9.9.9.9/", "https://9.9.9.9/#deel",
        "https://9.9.9.9:0/", "https://9.9.9.9:70000/", "file:///etc/passwd", "https://a_b.example/"})
    void what_is_no_address_of_a_receiver_is_refused(String address) {
        assertThat(strict.refusal(address)).contains("webhook.no-address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.1", "2130706433", "0x7f.0.0.1"})
    void an_internal_address_written_as_a_number_is_refused(String host) {
        assertThat(strict.refusal("https://" + host + "/ontvang")).isPresent();
    }

    @Test
    void an_address_without_encryption_is_refused_unless_the_configuration_allows_it() {
        assertThat(strict.refusal("http://9.9.9.9/")).contains("webhook.not-secure");
        assertThat(new AddressRules(List.of(), true, InetAddress::getAllByName).refusal("http://9.9.9.9/")).isEmpty();
    }

    @Test
    void an_internal_network_that_the_configuration_allows_may_be_called_and_no_other() {
        AddressRules rules = new AddressRules(List.of("10.20.0.0/16", "fd00:1::/32"), false, InetAddress::getAllByName);

        assertThat(rules.refusal("https://10.20.3.4/")).isEmpty();
        assertThat(rules.refusal("https://[fd00:1::8]/")).isEmpty();
        assertThat(rules.refusal("https://10.21.3.4/")).contains("webhook.internal");
        assertThat(rules.refusal("https://[fd00:2::8]/")).contains("webhook.internal");
    }

    @Test
    void a_name_that_has_one_internal_address_among_others_is_refused() throws UnknownHostException {
        InetAddress[] found = {InetAddress.getByName("9.9.9.9"), InetAddress.getByName("192.168.0.8")};

        assertThat(new AddressRules(List.of(), false, name -> found).refusal("https://ontvanger.example/")).contains("webhook.internal");
    }

    @Test
    void a_name_that_nobody_knows_is_refused() {
        AddressRules rules = new AddressRules(List.of(), false, name -> {
            throw new UnknownHostException(name);
        });
        assertThat(rules.refusal("https://ontvanger.example/")).contains("webhook.unknown-host");
    }

    @Test
    void a_network_in_the_configuration_that_is_none_stops_the_start() {
        assertThatThrownBy(() -> Network.of("10.0.0.0/64")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Network.of("localhost/8")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Network.of("10.0.0.0")).isInstanceOf(IllegalArgumentException.class);
    }
}
