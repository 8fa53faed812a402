package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.PartySuccession;
import nl.wederkerig.agreement.UnresolvedSuccessions;
import nl.wederkerig.agreement.UnresolvedSuccessions.Unresolved;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.junit.jupiter.api.Test;

/** A party that ends without a successor: told to the registrar, and the others may terminate. */
class SuccessionTasksTest extends OnTheRoad {

    private static final Actor REGISTRAR = new Actor(PersonId.create(), new OrganisationId("gs"), Set.of(Role.REGISTRAR));
    private static final LocalDate ENDED = LocalDate.of(2026, 4, 1);

    @Test
    @Rule("A18")
    void the_registrar_has_it_as_a_task_until_it_was_dealt_with() {
        vngEnds();
        UnresolvedSuccessions successions = road.bean(UnresolvedSuccessions.class);
        assertThat(successions.open(REGISTRAR)).extracting(Unresolved::agreement, Unresolved::organisation, Unresolved::endedOn)
                .containsExactly(tuple(road.agreement(), VNG, ENDED));

        road.on("2026-04-10").does(() -> successions.settle(road.agreement(), VNG, "De anderen gaan samen verder", REGISTRAR));

        assertThat(successions.open(REGISTRAR)).isEmpty();
        assertThat(road.events()).endsWith("SuccessionUnresolved", "SuccessionSettled");
        assertThatThrownBy(() -> successions.settle(road.agreement(), VNG, "Nog eens", REGISTRAR)).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule("A18")
    void nobody_else_finds_it_and_it_is_dealt_with_in_words() {
        vngEnds();
        UnresolvedSuccessions successions = road.bean(UnresolvedSuccessions.class);
        Actor negotiator = new Actor(PersonId.create(), SZW, Set.of(Role.NEGOTIATOR));

        assertThat(successions.open(negotiator)).isEmpty();
        assertThatThrownBy(() -> successions.settle(road.agreement(), VNG, "Klaar", negotiator)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> successions.settle(road.agreement(), VNG, " ", REGISTRAR)).isInstanceOf(InvalidInput.class);
        assertThat(successions.open(REGISTRAR)).hasSize(1);
    }

    @Test
    @Rule({"A16", "A18"})
    void the_others_may_terminate() {
        vngEnds();

        road.on("2026-04-20").act(SZW, actor -> road.bean(LifeInForce.class).terminate(road.agreement(), actor))
                .act(BZK, actor -> road.bean(LifeInForce.class).terminate(road.agreement(), actor));

        assertThat(road.status()).isEqualTo(AgreementStatus.TERMINATED);
    }

    private void vngEnds() {
        road.inSigning().signedByParties().on("2026-03-12").signs(BZK);
        road.on("2026-04-01").does(() -> road.bean(PartySuccession.class).succeed(road.agreement(), VNG, null, ENDED));
    }
}
