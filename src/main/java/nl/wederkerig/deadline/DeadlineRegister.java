package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** Features keep their live deadlines here, in the transaction of the command that makes, moves or ends them. */
public interface DeadlineRegister {

    /** Enters the deadline, or moves the one with the same dossier and key; also ends a suspension of it. */
    void set(Deadline deadline);

    /** As {@link #set} for each of them, sent together. */
    void setAll(Collection<Deadline> deadlines);

    /** The deadline stands still: no reminders, shown as suspended. @param resumesOn the day on which it runs again */
    void suspend(AgreementId agreement, String key, LocalDate resumesOn);

    /** Who must still act; where nobody is left the deadline stays, without anybody to remind. */
    void heldBy(AgreementId agreement, String key, List<OrganisationId> holders);

    /** A successor takes over what its predecessor still had to do in the dossier (A18). */
    void succeeded(AgreementId agreement, OrganisationId from, OrganisationId to);

    /** Done or no longer due; nothing happens when there is none. */
    void close(AgreementId agreement, String key);

    /** As {@link #close(AgreementId, String)} for each of the keys. */
    void close(AgreementId agreement, Collection<String> keys);

    /** Closes all whose key starts with the prefix; an empty prefix closes every one of the dossier. */
    void closeAll(AgreementId agreement, String prefix);
}
