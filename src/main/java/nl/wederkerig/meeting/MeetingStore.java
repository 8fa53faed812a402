package nl.wederkerig.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.deadline.DossierLocks;
import nl.wederkerig.deadline.FreeDossiers;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where meetings are kept; each locks itself as a dossier. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeetingStore implements FreeDossiers, DossierLocks {

    /** People of both come after each other. */
    private static final List<String> SUCCEEDED = List.of(
            "update meeting_attendee set organisation = :to, position = position + 1000 where meeting_id = :id and organisation = :from",
            "update meeting_point set put_by = :to where meeting_id = :id and put_by = :from",
            "update meeting_note own set wording = own.wording || E'\\n\\n' || other.wording, revision = own.revision + 1 from meeting_note other"
                    + " where own.meeting_id = :id and own.organisation = :to and other.meeting_id = :id and other.organisation = :from",
            "delete from meeting_note where meeting_id = :id and organisation = :from"
                    + " and exists (select 1 from meeting_note own where own.meeting_id = :id and own.organisation = :to)",
            "update meeting_note set organisation = :to where meeting_id = :id and organisation = :from",
            "update meeting_report set organisation = :to where meeting_id = :id and organisation = :from"
                    + " and not exists (select 1 from meeting_report own where own.meeting_id = :id and own.organisation = :to)");

    private final EntityManager entities;

    MeetingStore(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Meeting> find(MeetingId id) {
        return Optional.ofNullable(entities.find(Meeting.class, id.value()));
    }

    /** Costs nothing when the transaction holds the lock already. */
    public Meeting locked(MeetingId id) {
        Meeting meeting = entities.find(Meeting.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null) {
            throw new NotFound("meeting", id);
        }
        return meeting;
    }

    public void add(Object part) {
        entities.persist(part);
    }

    public void remove(Object part) {
        entities.remove(part);
    }

    public List<MeetingPoint> points(MeetingId id) {
        return entities.createQuery("select p from MeetingPoint p where p.meetingId = :id order by p.position", MeetingPoint.class)
                .setParameter("id", id.value()).getResultList();
    }

    /** With what was answered to them, in the order of their numbers. */
    public List<Conclusion> conclusions(MeetingId id) {
        return entities.createQuery("select distinct c from Conclusion c left join fetch c.answers where c.meetingId = :id order by c.number",
                Conclusion.class).setParameter("id", id.value()).getResultList();
    }

    /** Those of the given dossiers that are meetings that were held. */
    public List<Meeting> held(Collection<AgreementId> dossiers) {
        return entities.createQuery("select m from Meeting m where m.id in :ids and m.closedOn is not null order by m.id", Meeting.class)
                .setParameter("ids", dossiers.stream().map(AgreementId::value).toList()).getResultList();
    }

    /** Who is asked to confirm something and said nothing of it. */
    public List<OrganisationId> silent(MeetingId id) {
        return conclusions(id).stream().flatMap(each -> each.silent().stream()).distinct().toList();
    }

    public Set<OrganisationId> reported(MeetingId id) {
        return entities.createQuery("select r.key.organisation from MeetingReport r where r.key.meetingId = :id", String.class)
                .setParameter("id", id.value()).getResultStream().map(OrganisationId::new).collect(Collectors.toSet());
    }

    public void removeDelegation(MeetingId id, OrganisationId party) {
        entities.createQuery("delete from MeetingAttendee a where a.meetingId = :id and a.organisation = :party")
                .setParameter("id", id.value()).setParameter("party", party.value()).executeUpdate();
    }

    /** To which the organisation was invited. */
    public List<MeetingId> ofParty(OrganisationId party) {
        return ids(entities.createNativeQuery("select id from meeting where invited @> array[cast(:party as text)] order by id", UUID.class)
                .setParameter("party", party.value()).getResultList());
    }

    /** Of these, the ones with a point about the dossier. */
    public List<MeetingId> about(AgreementId dossier, OrganisationId party) {
        return ids(entities.createNativeQuery("""
                select id from meeting m where invited @> array[cast(:party as text)]
                   and exists (select 1 from meeting_point p where p.meeting_id = m.id and p.agreement_id = :dossier) order by id""", UUID.class)
                .setParameter("party", party.value()).setParameter("dossier", dossier.value()).getResultList());
    }

    /** With a point about the dossier, the one that was planned first first. */
    public List<Meeting> about(AgreementId dossier) {
        return entities.createQuery("""
                select m from Meeting m where exists (select 1 from MeetingPoint p where p.meetingId = m.id and p.agreementId = :dossier)
                 order by m.plannedAt, m.id""", Meeting.class).setParameter("dossier", dossier.value()).getResultList();
    }

    private static List<MeetingId> ids(List<?> found) {
        return found.stream().map(id -> new MeetingId((UUID) id)).toList();
    }

    /** Delegations, points, notes and reports of the predecessor are the successor's; a note of its own is lengthened (A18). */
    public void succeeded(MeetingId id, OrganisationId from, OrganisationId to) {
        entities.flush();
        for (String sql : SUCCEEDED) {
            entities.createNativeQuery(sql).setParameter("id", id.value()).setParameter("from", from.value()).setParameter("to", to.value()).executeUpdate();
        }
    }

    @Override
    public Set<AgreementId> lockFree(Collection<AgreementId> dossiers) {
        List<?> free = entities.createNativeQuery(
                        "select id from meeting where id in (:ids) order by id for no key update skip locked", UUID.class)
                .setParameter("ids", dossiers.stream().map(AgreementId::value).toList())
                .getResultList();
        return free.stream().map(id -> new AgreementId((UUID) id)).collect(Collectors.toSet());
    }

    @Override
    public void lockAll(Collection<AgreementId> dossiers) {
        entities.createNativeQuery("select id from meeting where id in (:ids) order by id for no key update", UUID.class)
                .setParameter("ids", dossiers.stream().map(AgreementId::value).toList())
                .getResultList();
    }
}
