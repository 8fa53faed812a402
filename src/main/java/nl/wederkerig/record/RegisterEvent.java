package nl.wederkerig.record;

import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/**
 * Something that happened to the register of organisations and people, and so in no dossier. These events have a chain of
 * their own, under the id of all zeros; the record locks that chain itself.
 */
public interface RegisterEvent extends DomainEvent {

    /** Stands for the register in the record. */
    AgreementId REGISTER = new AgreementId(new UUID(0, 0));

    @Override
    default AgreementId agreement() {
        return REGISTER;
    }
}
