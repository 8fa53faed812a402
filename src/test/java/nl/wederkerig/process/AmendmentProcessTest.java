package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmendmentProcessTest extends OnTheRoad {

    @BeforeEach
    void amendment_opened() {
        road.inSigning().signedByParties().on("2026-03-12").signs(BZK);
        road.on("2026-09-01").amend();
    }

    @Test
    @Rule("A15")
    void signed_by_all_it_is_adopted() {
        assertThat(engine.tasks()).containsExactly("Task_CoSign", "Task_Sign", "Task_Sign");

        road.on("2026-09-10").signs(VNG).signs(SZW).signs(BZK);

        assertThat(engine.ended("Amendment", "End_Adopted")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
        assertThat(road.events()).contains("AmendmentAdopted");
        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    @Rule("A15")
    void declined_by_a_party_it_is_dropped() {
        road.on("2026-09-10").declines(VNG, null);

        assertThat(engine.ended("Amendment", "End_Dropped")).isEqualTo(1);
        assertThat(engine.instances()).isEmpty();
        assertThat(road.events()).contains("AmendmentDropped");
        assertThat(road.status()).isEqualTo(AgreementStatus.IN_FORCE);
    }
}
