package nl.wederkerig.agreement;

import jakarta.persistence.EntityManager;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** Arrangements to which another agreement's arrangement may refer: accepted before, and seen by who refers to it (A1). */
@Component
class FrameworkArrangements {

    private final EntityManager entities;
    private final AgreementVisibility visibility;

    FrameworkArrangements(EntityManager entities, AgreementVisibility visibility) {
        this.entities = entities;
        this.visibility = visibility;
    }

    boolean accepted(String reference, Actor actor) {
        boolean entersForOthers = actor.isSystem() || actor.has(Role.REGISTRAR);
        return entities.createQuery("select a from Agreement a where lower(a.header.reference) = lower(:reference)", Agreement.class)
                .setParameter("reference", reference)
                .getResultStream()
                .filter(agreement -> agreement.status() != AgreementStatus.PREPARATION)
                .anyMatch(agreement -> entersForOthers || visibility.sight(agreement, actor).isPresent());
    }
}
