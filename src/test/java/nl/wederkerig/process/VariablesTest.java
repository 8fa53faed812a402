package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.signing.CabinetDecisionKind;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine keeps ids, results and dates only: an object would bind its data to our classes. */
class VariablesTest extends OnTheRoad {

    @Test
    void the_engine_holds_scalars_only_wherever_an_agreement_has_been() {
        road.opened().on("2026-02-02").suspendUntil(LocalDate.of(2026, 3, 2)).on("2026-02-16").resume();
        noObjects();
        road.proposed().agreed().on("2026-03-11").signs(SZW).signs(VNG, LocalDate.of(2026, 6, 16));
        noObjects();
        road.on("2026-03-12").declines(BZK, Ground.FINANCIAL_BASIS).on("2026-03-13").tables();
        road.on("2026-03-17").agenda(LocalDate.of(2026, 3, 20)).on("2026-03-20").cabinetDecides(CabinetDecisionKind.CO_SIGN);
        noObjects();
    }

    private void noObjects() {
        List<String> types = road.bean(JdbcTemplate.class)
                .queryForList("select distinct type_ from act_ru_variable", String.class);
        assertThat(types).isNotEmpty().isSubsetOf("string", "date", "boolean", "integer", "long", "null");
        assertThat(road.bean(JdbcTemplate.class).queryForObject(
                "select count(*) from act_ge_bytearray where name_ not like '%.bpmn' and name_ not like '%.dmn' and deployment_id_ is null",
                Long.class)).isZero();
    }
}
