package nl.wederkerig.dossier;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.overview.Escalations;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.signing.SigningRounds;
import org.springframework.stereotype.Component;

/**
 * Reads how a dossier stands, as the pages do, for its expectations: within the transaction of the replay, so that what it
 * did is flushed first.
 */
@Component
class StateReader {

    private final UseCases useCases;
    private final SigningRounds rounds;
    private final AppointedProcedures procedures;
    private final Escalations escalations;
    private final OpenTasks tasks;
    private final DossierHistory history;
    private final Organisations organisations;
    private final EffectiveTime time;
    private final EntityManager entities;

    StateReader(
            UseCases useCases, SigningRounds rounds, AppointedProcedures procedures, Escalations escalations, OpenTasks tasks, DossierHistory history,
            Organisations organisations, EffectiveTime time, EntityManager entities) {
        this.useCases = useCases;
        this.rounds = rounds;
        this.procedures = procedures;
        this.escalations = escalations;
        this.tasks = tasks;
        this.history = history;
        this.organisations = organisations;
        this.time = time;
        this.entities = entities;
    }

    /** @param since the last sequence that the expectation before has seen; 0 for none */
    DossierMoment read(AgreementId agreement, long since) {
        entities.flush();
        AgreementView view = useCases.agreements().view(agreement, Actor.system());
        Escalations.Escalation escalation = escalations.of(List.of(agreement)).get(agreement);
        List<DisputeView> disputes = useCases.disputes().of(agreement, Actor.system());
        List<RecordedEvent> events = history.after(agreement, since);
        List<OpenTasks.OpenTask> open = tasks.of(agreement);
        Map<OrganisationId, OrganisationView> known = organisations.byIds(
                Stream.of(
                                view.parties().stream().map(PartyView::organisation),
                                escalation.holders().stream(),
                                open.stream().flatMap(task -> task.holders().stream()))
                        .flatMap(each -> each).collect(Collectors.toSet()),
                time.today());
        return new DossierMoment(
                view,
                rounds.of(agreement, Actor.system()),
                useCases.commitments().of(agreement, Actor.system()),
                disputes,
                useCases.outcomes().of(agreement, Actor.system()),
                seats(agreement, disputes),
                escalation,
                open,
                events,
                since,
                id -> code(known, id),
                key -> meeting(MeetingId.inDossier(agreement, key)),
                useCases.rooms().all(agreement, Actor.system()),
                useCases.checklists().of(agreement, Actor.system()));
    }

    /** Empty where the file planned none under that key. */
    private Optional<DossierState.MeetingState> meeting(MeetingId meeting) {
        if (!useCases.meetings().exists(meeting)) {
            return Optional.empty();
        }
        return Optional.of(new DossierState.MeetingState(useCases.meetings().get(meeting, Actor.system()).status().name(),
                useCases.conclusions().of(meeting, Actor.system()).stream()
                        .collect(Collectors.toMap(each -> String.valueOf(each.number()), each -> each.standing().name()))));
    }

    /** Of the last procedure of each. */
    private Map<String, Map<String, String>> seats(AgreementId agreement, List<DisputeView> disputes) {
        Map<String, Map<String, String>> seats = new HashMap<>();
        disputes.forEach(dispute -> procedures.of(agreement, dispute.key(), Actor.system()).stream().reduce((first, last) -> last)
                .ifPresent(last -> seats.put(dispute.key(), last.seats().stream().filter(seat -> seat.person() != null)
                        .collect(Collectors.toMap(seat -> seat.seat().toString(), seat -> seat.person().name())))));
        return seats;
    }

    private String code(Map<OrganisationId, OrganisationView> known, OrganisationId id) {
        OrganisationView organisation = known.get(id);
        return organisation != null ? organisation.code() : organisations.byId(id, time.today()).code();
    }

    static Set<String> sorted(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(TreeSet::new));
    }
}
