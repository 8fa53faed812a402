package nl.wederkerig.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * Seals the secrets of subscriptions (AES-256-GCM), so that who has the database alone can sign nothing. What is kept names its key by
 * a fingerprint: {@code v1.<fingerprint>.<base64>}.
 */
final class SecretSeal {

    private static final String VERSION = "v1.";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 16;
    private static final int FINGERPRINT_BYTES = 4;

    private final Map<String, AesBytesEncryptor> byFingerprint = new LinkedHashMap<>();

    private SecretSeal() {}

    /** Seals nothing and opens nothing. */
    static SecretSeal none() {
        return new SecretSeal();
    }

    /**
     * @param key      32 bytes in base64, with which is sealed
     * @param previous opens too; empty for none
     */
    static SecretSeal of(String key, String previous) {
        SecretSeal seal = new SecretSeal();
        seal.add(key, "wederkerig.webhooks.key");
        if (!previous.isBlank()) {
            seal.add(previous, "wederkerig.webhooks.previous-key");
        }
        return seal;
    }

    boolean canSeal() {
        return !byFingerprint.isEmpty();
    }

    String seal(String secret) {
        String present = present();
        byte[] sealed = byFingerprint.get(present).encrypt(secret.getBytes(StandardCharsets.US_ASCII));
        return VERSION + present + "." + Base64.getEncoder().encodeToString(sealed);
    }

    /** @throws IllegalStateException when it was sealed with a key that is not here, or changed since */
    String open(String kept) {
        AesBytesEncryptor key = byFingerprint.get(fingerprintIn(kept));
        if (key == null) {
            throw new IllegalStateException("The secret of a subscription was sealed with another key than wederkerig.webhooks.key");
        }
        try {
            byte[] sealed = Base64.getDecoder().decode(kept.substring(kept.lastIndexOf('.') + 1));
            return new String(key.decrypt(sealed), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException | IndexOutOfBoundsException changed) {
            throw new IllegalStateException("The secret of a subscription was changed since it was sealed", changed);
        }
    }

    boolean opens(String kept) {
        return byFingerprint.containsKey(fingerprintIn(kept));
    }

    /** Whether it is sealed with the key that is used now. */
    boolean isPresent(String kept) {
        return canSeal() && fingerprintIn(kept).equals(present());
    }

    /** Kept as it was told, before secrets were sealed. */
    static boolean isInClear(String kept) {
        return !kept.startsWith(VERSION);
    }

    private void add(String encoded, String setting) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(encoded.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new WrongSealingKey(setting);
        }
        if (key.length != KEY_BYTES) {
            throw new WrongSealingKey(setting);
        }
        byFingerprint.put(fingerprint(key), new AesBytesEncryptor(
                new SecretKeySpec(key, "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM));
    }

    private String present() {
        return byFingerprint.keySet().stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no key to seal secrets with (wederkerig.webhooks.key)"));
    }

    private static String fingerprintIn(String kept) {
        return isInClear(kept) ? "" : kept.substring(VERSION.length(), kept.indexOf('.', VERSION.length()));
    }

    private static String fingerprint(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, FINGERPRINT_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
