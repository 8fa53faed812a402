package nl.wederkerig.commitment;

import jakarta.persistence.EntityManager;

/** Named as Spring Data expects it of a part of {@link CommitmentRepository}. */
class NewCommitmentsImpl implements NewCommitments {

    private final EntityManager entities;

    NewCommitmentsImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Commitment add(Commitment commitment) {
        entities.persist(commitment);
        return commitment;
    }
}
