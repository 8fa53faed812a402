package nl.wederkerig.party;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts attempts to prove who one is, in the database and in transactions of their own. An attempt is written down before the
 * password is looked at, so that many at the same time do not slip through together; one that is refused for being too many is
 * not kept, so that trying on does not make the wait longer. A success wipes out the failures of that account from that address.
 *
 * <p>Five failures for one account from one address stop that account there, thirty from one address stop all accounts there, and
 * fifty for one account from wherever stop it everywhere, which slows guessing from many addresses; but not where that account
 * signed in within the last ninety days, so that a stranger keeps nobody out of the place where they work. What is asked again within
 * a session counts for the person alone: nobody outside can keep somebody from confirming.
 */
@Component
class SignInAttempts {

    static final int MOST_PER_ACCOUNT_AND_ADDRESS = 5;
    static final int MOST_PER_ADDRESS = 30;
    static final int MOST_PER_ACCOUNT = 50;
    static final Duration LOOKS_BACK = Duration.ofMinutes(15);
    /** How long a place stays known where an account signed in. */
    static final Duration KNOWN_FOR = Duration.ofDays(90);

    /** Stands for an address where somebody is signed in already; no address looks like it. */
    private static final String WITHIN_A_SESSION = "session";
    private static final int IPV6_NETWORK_BYTES = 8;
    /** Perhaps in brackets, perhaps with the zone in which it holds. */
    private static final Pattern IPV6 = Pattern.compile("\\[?([0-9a-fA-F]*:[0-9a-fA-F:.]*)(?:%[^\\]]*)?]?");

    private final JdbcClient jdbc;
    private final EffectiveTime time;
    private final TransactionTemplate apart;

    SignInAttempts(JdbcClient jdbc, EffectiveTime time, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.time = time;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @throws SignInRefused when there were too many before this one */
    void begin(String account, String address) {
        begin(account, network(address), """
                select (select count(*) from sign_in_attempt where account = :account and address = :address and at > :since) > :perBoth
                    or (select count(*) from sign_in_attempt where address = :address and at > :since) > :perAddress
                    or (select count(*) from sign_in_attempt where account = :account and at > :since) > :perAccount
                       and not exists (select from sign_in_place where digest = :place and last_at > :knownSince)""");
    }

    void succeeded(String account, String address) {
        forget(account, network(address));
        Instant now = time.recordedAt();
        apart.executeWithoutResult(status -> {
            jdbc.sql("delete from sign_in_place where last_at <= :before").param("before", offset(now.minus(KNOWN_FOR))).update();
            jdbc.sql("insert into sign_in_place (digest, last_at) values (:place, :now) on conflict (digest) do update set last_at = excluded.last_at")
                    .param("place", place(account, network(address))).param("now", offset(now)).update();
        });
    }

    /** @throws SignInRefused when the person, signed in already, had too many before this one */
    void beginAgain(PersonId person) {
        begin(person.toString(), WITHIN_A_SESSION,
                "select count(*) > :perBoth from sign_in_attempt where account = :account and address = :address and at > :since");
    }

    void succeededAgain(PersonId person) {
        forget(person.toString(), WITHIN_A_SESSION);
    }

    private void begin(String account, String place, String exceeds) {
        Instant now = time.recordedAt();
        String key = hashed(account);
        long attempt = Objects.requireNonNull(apart.execute(status -> write(key, place, now)));
        boolean tooMany = Boolean.TRUE.equals(apart.execute(status -> jdbc.sql(exceeds)
                .param("account", key).param("address", place).param("since", offset(now.minus(LOOKS_BACK)))
                .param("perBoth", MOST_PER_ACCOUNT_AND_ADDRESS).param("perAddress", MOST_PER_ADDRESS)
                .param("perAccount", MOST_PER_ACCOUNT).param("place", place(account, place)).param("knownSince",
                offset(now.minus(KNOWN_FOR))).query(Boolean.class).single()));
        if (tooMany) {
            apart.executeWithoutResult(status ->
                    jdbc.sql("delete from sign_in_attempt where id = :id").param("id", attempt).update());
            throw SignInRefused.limited();
        }
    }

    private void forget(String account, String place) {
        apart.executeWithoutResult(status -> jdbc.sql("delete from sign_in_attempt where account = :account and address = :address")
                .param("account", hashed(account)).param("address", place).update());
    }

    private long write(String key, String place, Instant now) {
        jdbc.sql("delete from sign_in_attempt where at <= :before").param("before", offset(now.minus(LOOKS_BACK))).update();
        return jdbc.sql("insert into sign_in_attempt (account, address, at) values (:account, :address, :at) returning id")
                .param("account", key).param("address", place).param("at", offset(now)).query(Long.class).single();
    }

    private static String place(String account, String network) {
        return hashed(account + "\u0001" + network);
    }

    /** Of IPv6 the /64 network, however the address is written: whoever has one address there has them all. */
    static String network(String address) {
        Matcher written = IPV6.matcher(address);
        if (!written.matches()) {
            return address;
        }
        try {
            // What has a colon and only such characters is an address or nothing: no name is looked up.
            InetAddress read = InetAddress.getByName(written.group(1));
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(read.getAddress(), 0, IPV6_NETWORK_BYTES) + "/64" : read.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    private static String hashed(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static OffsetDateTime offset(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
