package nl.wederkerig.webhook;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that the secrets of all subscriptions are sealed with the key of now before anything is sent. */
@Component
class KeptSecrets {

    /** @param former null where the secret was not replaced shortly ago */
    private record Kept(UUID subscription, String secret, String former) {

        List<String> all() {
            return former == null ? List.of(secret) : List.of(secret, former);
        }
    }

    private final JdbcClient jdbc;
    private final SecretSeal seal;

    KeptSecrets(JdbcClient jdbc, SecretSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** @throws SealingKeyMissing when there is none, or what is kept does not open with the keys that there are */
    @Transactional
    public void sealAll() {
        List<Kept> live = jdbc.sql("select id, secret, former_secret from webhook_subscription where ended_at is null order by id for update")
                .query((row, number) -> new Kept(row.getObject("id", UUID.class), row.getString("secret"), row.getString("former_secret"))).list();
        if (!live.isEmpty() && !seal.canSeal()) {
            throw SealingKeyMissing.none(live.size());
        }
        long closed = live.stream().filter(each -> each.all().stream().anyMatch(kept -> !SecretSeal.isInClear(kept) && !seal.opens(kept))).count();
        if (closed > 0) {
            throw SealingKeyMissing.other((int) closed);
        }
        live.stream().filter(each -> !each.all().stream().allMatch(seal::isPresent)).forEach(this::sealAnew);
    }

    private void sealAnew(Kept kept) {
        jdbc.sql("update webhook_subscription set secret = :secret, former_secret = :former where id = :id")
                .param("secret", anew(kept.secret())).param("former", anew(kept.former())).param("id", kept.subscription()).update();
    }

    private String anew(String kept) {
        return kept == null ? null : seal.seal(SecretSeal.isInClear(kept) ? kept : seal.open(kept));
    }
}
