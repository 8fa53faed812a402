package nl.wederkerig.agreement;

import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

/** Where agreements and their texts are kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgreementStore implements DossierLock, FreeDossiers, DossierLocks {

    private final EntityManager entities;

    AgreementStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void lock(AgreementId agreement) {
        locked(agreement);
    }

    @Override
    public Set<AgreementId> lockFree(Collection<AgreementId> dossiers) {
        List<?> free = entities.createNativeQuery(
                        "select id from agreement where id in (:ids) order by id for no key update skip locked", UUID.class)
                .setParameter("ids", dossiers.stream().map(AgreementId::value).toList())
                .getResultList();
        return free.stream().map(id -> new AgreementId((UUID) id)).collect(Collectors.toSet());
    }

    @Override
    public void lockAll(Collection<AgreementId> dossiers) {
        entities.createNativeQuery("select id from agreement where id in (:ids) order by id for no key update", UUID.class)
                .setParameter("ids", dossiers.stream().map(AgreementId::value).toList())
                .getResultList();
    }

    /** Costs nothing when the transaction holds the lock already. */
    public Agreement locked(AgreementId id) {
        Agreement agreement = entities.find(Agreement.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (agreement == null) {
            throw new NotFound("agreement", id);
        }
        return agreement;
    }

    /** With its parties, in one statement. */
    public Optional<Agreement> find(AgreementId id) {
        EntityGraph<Agreement> whole = entities.createEntityGraph(Agreement.class);
        whole.addAttributeNodes("parties");
        return Optional.ofNullable(entities.find(Agreement.class, id.value(), Map.of("jakarta.persistence.loadgraph", whole)));
    }

    public void add(Agreement agreement, RegisterAgreement command) {
        entities.persist(agreement);
        entities.persist(new Registration(agreement.id(), command));
    }

    public RegisterAgreement registration(AgreementId id) {
        Registration found = entities.find(Registration.class, id.value());
        if (found == null) {
            throw new NotFound("agreement", id);
        }
        return found.registration();
    }

    /** Keeps arrangement and timetable as they are before they change. */
    public void keepRevision(Agreement agreement) {
        entities.persist(new ArrangementRevision(agreement.id(), agreement.arrangement()));
    }

    public List<ArrangementRevision> revisions(AgreementId id) {
        return entities.createQuery(
                        "select r from ArrangementRevision r where r.key.agreementId = :id order by r.key.revision",
                        ArrangementRevision.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    public void add(TextVersion text) {
        entities.persist(text);
    }

    public TextVersion text(AgreementId id, int version) {
        TextVersion text = entities.find(TextVersion.class, TextVersion.key(id, version));
        if (text == null) {
            throw new NotFound("text version", id + "/" + version);
        }
        return text;
    }

    public List<TextVersion> texts(AgreementId id) {
        return entities.createQuery(
                        "select t from TextVersion t where t.key.agreementId = :id order by t.key.version", TextVersion.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    public Optional<Agreement> byReference(String reference) {
        return entities.createQuery("select a from Agreement a where lower(a.header.reference) = lower(:reference)", Agreement.class)
                .setParameter("reference", reference)
                .getResultStream().findFirst();
    }

    public boolean referenceTaken(String reference) {
        return !entities.createQuery("select 1 from Agreement a where lower(a.header.reference) = lower(:reference)", Integer.class)
                .setParameter("reference", reference)
                .getResultList().isEmpty();
    }

    /** The next free one; numbers go on over the years and may leave gaps. */
    public String nextReference(int year) {
        String reference;
        do {
            long number = ((Number) entities.createNativeQuery("select nextval('agreement_number')").getSingleResult()).longValue();
            reference = String.format("WK-%d-%04d", year, number);
        } while (referenceTaken(reference));
        return reference;
    }

    /** In the order in which their rows are locked, always the same. */
    public List<AgreementId> withParty(OrganisationId organisation) {
        return entities.createQuery(
                        "select distinct a.id from Agreement a join a.parties p where p.organisation = :organisation order by a.id",
                        UUID.class)
                .setParameter("organisation", organisation.value())
                .getResultStream().map(AgreementId::new).toList();
    }
}
