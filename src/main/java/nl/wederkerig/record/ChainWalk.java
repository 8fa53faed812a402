package nl.wederkerig.record;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.record.Verification.Difference;
import nl.wederkerig.record.Verification.Misfit;
import nl.wederkerig.shared.AgreementId;

/** Goes over events, dossier by dossier in order of sequence, and keeps only what the next one must fit on. */
final class ChainWalk {

    private final MessageDigest heads = CanonicalForm.sha256();
    private final List<Misfit> misfits = new ArrayList<>();
    private long dossiers;
    private long events;
    private UUID dossier;
    private boolean broken;
    private long lastSequence;
    private byte[] lastHash;

    void next(EventRow event) {
        if (!event.agreement().equals(dossier)) {
            finishDossier();
            dossiers++;
            dossier = event.agreement();
            broken = false;
            lastSequence = 0;
            lastHash = CanonicalForm.NO_PREVIOUS;
        }
        events++;
        if (!broken) {
            compare(event);
        }
        lastSequence = event.sequence();
        lastHash = event.hash();
    }

    Verification finish() {
        finishDossier();
        dossier = null;
        misfits.sort(Comparator.comparingLong(Misfit::id));
        return new Verification(dossiers, events, misfits, HexFormat.of().formatHex(heads.digest()));
    }

    private void compare(EventRow event) {
        if (event.sequence() != lastSequence + 1) {
            misfit(event, Difference.SEQUENCE);
        } else if (!Arrays.equals(event.previousHash(), lastHash)) {
            misfit(event, Difference.PREVIOUS_HASH);
        } else if (!Arrays.equals(event.hash(), event.expectedHash())) {
            misfit(event, Difference.CONTENT);
        }
    }

    private void misfit(EventRow event, Difference difference) {
        broken = true;
        misfits.add(new Misfit(new AgreementId(event.agreement()), event.sequence(), event.id(), event.type(), difference));
    }

    private void finishDossier() {
        if (dossier != null) {
            heads.update(lastHash);
        }
    }
}
