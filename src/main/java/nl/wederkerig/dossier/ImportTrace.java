package nl.wederkerig.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** Tells in a dossier that was imported who did that, and from which file: in a file others act, and their acts look like theirs. */
@Component
class ImportTrace {

    private final EventRecord record;
    private final DossierHistory history;
    private final EffectiveTime time;

    ImportTrace(EventRecord record, DossierHistory history, EffectiveTime time) {
        this.record = record;
        this.history = history;
        this.time = time;
    }

    /** At the moment of the last event, so that what happened since can still be entered. What the application itself loads has nobody who did. */
    void leave(AgreementId agreement, String text, Actor registrar) {
        if (registrar.isSystem()) {
            return;
        }
        time.at(history.lastEffectiveAt(agreement).orElseThrow(), () -> {
            record.append(new DossierImported(agreement, digest(text)), registrar, Role.REGISTRAR);
            return null;
        });
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
