package nl.wederkerig.shared;

/**
 * Something that happened in a dossier. Events are records named in the past tense; their simple class name is the type
 * under which the record keeps them, their components are the payload. A payload holds nothing in clear that only one
 * party may see.
 */
public interface DomainEvent {

    AgreementId agreement();

    /** Which shape of payload this is; one more whenever components change their name or meaning. */
    default int payloadVersion() {
        return 1;
    }
}
