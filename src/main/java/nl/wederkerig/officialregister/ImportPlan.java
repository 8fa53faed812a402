package nl.wederkerig.officialregister;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.shared.OrganisationId;

/**
 * What an import of an export would do now. With mistakes in the file it does nothing.
 *
 * @param fingerprint of what it would do, to be given when it is applied
 * @param unchanged   how many bodies are here as they are in the register
 * @param others      how many organisations of the register are of a kind that is not taken over
 * @param past        how many bodies of the register ended before they could be known here
 * @param absent      those of here that the file does not name; nothing is done with them
 * @param appliedAt   null while it has not been applied
 */
public record ImportPlan(
        ImportId id, String fileName, String fingerprint, List<Mistake> mistakes, List<NewBody> entered, List<Renamed> renamed,
        List<Ended> ended, List<OtherEnd> otherEnds, int unchanged, int others, int past, List<String> absent, Instant appliedAt) {

    public ImportPlan {
        mistakes = List.copyOf(mistakes);
        entered = List.copyOf(entered);
        renamed = List.copyOf(renamed);
        ended = List.copyOf(ended);
        otherEnds = List.copyOf(otherEnds);
        absent = List.copyOf(absent);
    }

    public boolean changesNothing() {
        return entered.isEmpty() && renamed.isEmpty() && ended.isEmpty();
    }

    /** A body that is not known here yet. @param province null for what is no municipality, or where the register does not say */
    public record NewBody(
            int line, OrganisationId id, String code, String name, String shortName, OrganisationKind kind, OrganisationId province,
            LocalDate from) {}

    /** A body that has another name, from the day on which it is applied. */
    public record Renamed(int line, OrganisationId id, String was, String code, String name, String shortName) {}

    /**
     * A body that no longer exists, or will not.
     *
     * @param on        the first day on which it does not
     * @param suggested code of the one body of its kind and province that begins on that day; null where there is none, or several
     */
    public record Ended(int line, OrganisationId id, String name, LocalDate on, String suggested) {}

    /** A body that ended here on another day than in the register; nothing is done with it. */
    public record OtherEnd(int line, String name, LocalDate here, LocalDate there) {}
}
