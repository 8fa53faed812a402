package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/** What waits for somebody in the running processes. */
public interface OpenTasks {

    /** Of an organisation, over all dossiers; the oldest first. @param page from 0 */
    List<OpenTask> heldBy(OrganisationId organisation, int page, int size);

    long countHeldBy(OrganisationId organisation);

    /** The oldest first. */
    List<OpenTask> find(TaskQuery query);

    long count(TaskQuery query);

    /** That wait for a person of no organisation, over all dossiers; the oldest first. */
    List<OpenTask> heldBy(PersonId person, int size);

    /** Of a dossier, whoever holds them. */
    List<OpenTask> of(AgreementId agreement);

    /**
     * A person takes a task on for the own organisation, or gives it back.
     *
     * @param takes  false gives it back
     * @param closed the steps that are not this person's, as {@link TaskRoles#closedTo} tells them
     * @throws nl.wederkerig.shared.RuleBroken when a colleague was first
     * @throws nl.wederkerig.shared.NotFound when the organisation does not hold the task, or the step is closed to this person
     */
    void claim(String task, Actor actor, boolean takes, Set<String> closed);

    /**
     * A task.
     *
     * @param id      as {@link #claim} takes it
     * @param step    id of the step in its model, such as {@code Task_Sign}; its label is the message {@code model.<process>.<step>}
     * @param name    in English
     * @param holders the organisations, one of which must act
     * @param person  who took it on; null for nobody
     * @param commitment key of the commitment that it is about, within the agreement; null where it is about none
     * @param about   the words of that commitment; null where it is about none
     * @param disputed whether a dispute runs about that commitment
     * @param dispute key of the dispute that it is about, within the agreement; null where it is about none
     * @param since   the day on which it came up
     */
    record OpenTask(
            String id, AgreementId agreement, String process, String step, String name, List<OrganisationId> holders, PersonId person,
            String commitment, String about, boolean disputed, String dispute, LocalDate since) {

        public OpenTask {
            holders = List.copyOf(holders);
        }
    }
}
