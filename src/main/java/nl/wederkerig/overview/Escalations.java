package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * How far an agreement has escalated, who holds the file and what comes next: the same for every party. Asks nobody who
 * looks; one statement for any number of agreements.
 */
public interface Escalations {

    /** As at the effective day; one entry for each of the given agreements. */
    Map<AgreementId, Escalation> of(Collection<AgreementId> agreements);

    /**
     * @param level   0 to 5, the highest of the agreement, its commitments and its disputes
     * @param held    who must act next in the matters that give the level; on course in the one with the nearest date. The nearest first
     * @param next    label of what happens next, message key {@code deadline.<label>}; null when nothing is dated
     * @param nextOn  the last day before it happens; null when nothing is dated
     * @param others  how many commitments are late besides what happens next; not kept of other days
     * @param running whether disputes or advices run; not kept of other days
     */
    record Escalation(int level, List<Held> held, String next, LocalDate nextOn, int others, boolean running) {

        public Escalation {
            held = List.copyOf(held);
        }

        public List<OrganisationId> holders() {
            return held.stream().map(Held::organisation).filter(Objects::nonNull).toList();
        }

        /** CHAIR, ARBITERS, EXPERTS or RVS where appointed persons hold the file, ASKED where somebody has yet to accept; else empty. */
        public List<String> persons() {
            return held.stream().map(Held::persons).filter(Objects::nonNull).toList();
        }

        /** The first day from which anybody holds it; null where no days count. */
        public LocalDate since() {
            return held.stream().map(Held::since).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        }

        /** Whether all who hold it do so since the same day. */
        public boolean together() {
            return held.stream().map(Held::since).distinct().count() <= 1;
        }
    }

    /**
     * Who holds a file: an organisation, or persons.
     *
     * @param organisation null for persons
     * @param persons      null for an organisation
     * @param since        the first day from which it lies there; null where no days count
     */
    record Held(OrganisationId organisation, String persons, LocalDate since) {}
}
