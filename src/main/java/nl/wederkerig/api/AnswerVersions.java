package nl.wederkerig.api;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which version somebody sees of what is no agreement: known by what is answered. */
@Component
public class AnswerVersions {

    private static final int LENGTH = 16;

    private final ApiJson json;
    private final EntityManager persistence;
    private final TransactionTemplate transaction;

    AnswerVersions(ApiJson json, EntityManager persistence, PlatformTransactionManager transactions) {
        this.json = json;
        this.persistence = persistence;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** As an ETag has it. */
    public String of(Object answer) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.write(answer));
            return "\"" + HexFormat.of().formatHex(digest, 0, LENGTH) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Does something on the version that {@code If-Match} names, all in one transaction; it is there for whatever reads next within a larger one.
     *
     * @param lock    lets nobody else change it until the end of the transaction
     * @param present what is answered now; asked beforehand too, so that who may not see it locks nothing
     */
    public void perform(HttpServletRequest request, Runnable lock, Supplier<Object> present, Runnable act) {
        String named = request.getHeader(HttpHeaders.IF_MATCH);
        if (named != null) {
            present.get();
        }
        transaction.executeWithoutResult(status -> {
            if (named != null) {
                lock.run();
                require(named, of(present.get()));
            }
            act.run();
            persistence.flush();
        });
    }

    private static void require(String named, String present) {
        if (!named.equals("*") && Arrays.stream(named.split(",")).map(String::strip).noneMatch(each -> each.equals(present))) {
            throw new LostRace(named, present);
        }
    }
}
