package nl.wederkerig.party;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts attempts to sign in, in the database and in transactions of their own. An attempt is written down before the password
 * is looked at, so that many at the same time do not slip through together; a success wipes out the account's failures.
 */
@Component
class SignInAttempts {

    static final int MOST_PER_ACCOUNT = 5;
    static final int MOST_PER_ADDRESS = 30;
    static final Duration LOOKS_BACK = Duration.ofMinutes(15);

    private static final int IPV6_NETWORK_GROUPS = 4;

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
        Instant now = time.recordedAt();
        String key = hashed(account);
        String network = network(address);
        apart.executeWithoutResult(status -> write(key, network, now));
        boolean tooMany = Boolean.TRUE.equals(apart.execute(status -> exceeds(key, network, now.minus(LOOKS_BACK))));
        if (tooMany) {
            throw SignInRefused.limited();
        }
    }

    void succeeded(String account) {
        apart.executeWithoutResult(status ->
                jdbc.sql("delete from sign_in_attempt where account = :account").param("account", hashed(account)).update());
    }

    private void write(String key, String network, Instant now) {
        jdbc.sql("delete from sign_in_attempt where at <= :before").param("before", offset(now.minus(LOOKS_BACK))).update();
        jdbc.sql("insert into sign_in_attempt (account, address, at) values (:account, :address, :at)")
                .param("account", key).param("address", network).param("at", offset(now)).update();
    }

    private boolean exceeds(String key, String network, Instant since) {
        return jdbc.sql("""
                select (select count(*) from sign_in_attempt where account = :account and at > :since) > :perAccount
                    or (select count(*) from sign_in_attempt where address = :address and at > :since) > :perAddress""")
                .param("account", key).param("address", network).param("since", offset(since))
                .param("perAccount", MOST_PER_ACCOUNT).param("perAddress", MOST_PER_ADDRESS)
                .query(Boolean.class).single();
    }

    /** Of IPv6 the /64 network: whoever has one address there has them all. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, IPV6_NETWORK_GROUPS)));
    }

    private static String hashed(String account) {
        try {
            byte[] bytes = account.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static OffsetDateTime offset(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
