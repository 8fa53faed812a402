package nl.wederkerig.record;

import java.util.List;
import java.util.Optional;
import nl.wederkerig.shared.AgreementId;

/**
 * What a verification of the record found.
 *
 * @param dossiers the dossiers read
 * @param events   the events read
 * @param misfits  the first event of each dossier that does not fit, in the order of their ids; empty when all fit
 * @param digest   SHA-256 over the last hash of every dossier, 64 hexadecimal digits. Events cut off at the end of a dossier
 *                 leave a chain that fits; that the digest of an earlier day can be told from a later one is for whoever noted it
 */
public record Verification(long dossiers, long events, List<Misfit> misfits, String digest) {

    public Verification {
        misfits = List.copyOf(misfits);
    }

    public boolean intact() {
        return misfits.isEmpty();
    }

    public Optional<Misfit> first() {
        return misfits.stream().findFirst();
    }

    /** What differs between an event and what its place in the chain requires. */
    public enum Difference {
        /** An event before it is missing, or it was put in another place. */
        SEQUENCE,
        /** It does not continue the event before it. */
        PREVIOUS_HASH,
        /** Its own content is not what was hashed. */
        CONTENT
    }

    /** An event that does not fit. */
    public record Misfit(AgreementId agreement, long sequence, long id, String type, Difference difference) {}
}
