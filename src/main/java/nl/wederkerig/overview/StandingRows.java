package nl.wederkerig.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.overview.Escalations.Held;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the steps of agreements, in one statement for all of them together. */
@Component
class StandingRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was kept from the first step's day on was only foreseen, or has changed the same day. */
    private static final String REPLACE = """
            with step as materialized (select * from jsonb_to_recordset(cast(:steps as jsonb)) as step (agreement_id uuid, from_day date, until_day date,
                        status text, level integer, held jsonb, since date, next text, next_on date, term_ends_on date,
                        resumes_on date, third integer, third_level integer, third_by text, third_since date, outcome_by date, consulting integer,
                        answering integer, advising integer, late jsonb)),
                 begun as (select agreement_id, min(from_day) as from_day from step group by agreement_id),
                 forgotten as (delete from agreement_standing old using begun
                                where old.agreement_id = begun.agreement_id and old.from_day >= begun.from_day),
                 ended as (update agreement_standing old set until_day = begun.from_day from begun
                            where old.agreement_id = begun.agreement_id and old.from_day < begun.from_day and old.until_day > begun.from_day)
            insert into agreement_standing (agreement_id, from_day, until_day, status, level, held, since, next, next_on, term_ends_on,
                                            resumes_on, third, third_level, third_by, third_since, outcome_by, consulting, answering, advising, late)
            select agreement_id, from_day, coalesce(until_day, date 'infinity'), status, level, held, since, next, next_on, term_ends_on,
                   resumes_on, third, third_level, third_by, third_since, outcome_by, consulting, answering, advising, late from step""";

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(Map<AgreementId, List<StandingStep>> steps) {
        List<Map<String, Object>> rows = steps.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(step -> row(each.getKey(), step))).toList();
        try {
            jdbc.sql(REPLACE).param("steps", JSON.writeValueAsString(rows)).update();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> row(AgreementId agreement, StandingStep step) {
        Standing standing = step.standing();
        Escalation escalation = standing.escalation();
        Standing.WithThird third = standing.withThird().stream().findFirst().orElse(null);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("agreement_id", agreement.toString());
        row.put("from_day", day(step.from()));
        row.put("until_day", day(step.until()));
        row.put("status", standing.status());
        row.put("level", escalation.level());
        row.put("held", escalation.held().stream().map(KeptHeld::of).toList());
        row.put("since", day(escalation.since()));
        row.put("next", escalation.next());
        row.put("next_on", day(escalation.nextOn()));
        row.put("term_ends_on", day(standing.termEndsOn()));
        row.put("resumes_on", day(standing.resumesOn()));
        row.put("third", standing.withThird().size());
        row.put("third_level", third == null ? null : third.level());
        row.put("third_by", third == null ? null : third.by());
        row.put("third_since", third == null ? null : day(third.since()));
        row.put("outcome_by", third == null ? null : day(third.outcomeBy()));
        row.put("consulting", standing.consulting());
        row.put("answering", standing.answering());
        row.put("advising", standing.advising());
        row.put("late", standing.late().stream().map(KeptLate::of).toList());
        return row;
    }

    /** As it was written. */
    static List<Held> held(String json) {
        try {
            return Stream.of(JSON.readValue(json, KeptHeld[].class)).map(each -> new Held(each.organisation() == null ? null
                    : new OrganisationId(each.organisation()), each.persons(), each.since() == null ? null : LocalDate.parse(each.since()))).toList();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record KeptHeld(String organisation, String persons, String since) {

        static KeptHeld of(Held held) {
            return new KeptHeld(held.organisation() == null ? null : held.organisation().value(), held.persons(), day(held.since()));
        }
    }

    private record KeptLate(String organisation, long number, String longest) {

        static KeptLate of(Standing.Late late) {
            return new KeptLate(late.organisation().value(), late.number(), day(late.longest()));
        }
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, null);
    }
}
