package nl.wederkerig.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final OrganisationId VNG = new OrganisationId("vng");

    @Test
    void whoever_belongs_to_no_organisation_is_among_none() {
        Actor expert = new Actor(PersonId.create(), null, Set.of(Role.EXPERT));
        assertThat(expert.isAmong(List.of(VNG))).isFalse();
        assertThat(Actor.system().isAmong(Set.of(VNG))).isFalse();
    }

    @Test
    void the_own_organisation_is_enough() {
        assertThat(new Actor(PersonId.create(), VNG, Set.of()).isAmong(List.of(new OrganisationId("szw"), VNG))).isTrue();
    }
}
