package nl.wederkerig.bench;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.overview.StandingHistory;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.support.Columns;
import nl.wederkerig.support.Road;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Thousands of agreements in force with twenty commitments each, in every state, and in two out of five a dispute about one of these: one is
 * made by the acts that people do, the others are copies of its rows, the engine's included, between other parties and with other dates.
 */
final class ManyCommitments {

    static final int AN_AGREEMENT = 20;
    private static final String WITH_DISPUTE = "c.n % 5 < 2";
    private static final String DISPUTE = "regeling";

    /** Each with its column that is not copied, and what is written over the copy of the row; {@code n} is the number of the copy. */
    private static final Map<String, String> ENGINE = Map.of(
            "act_ru_execution", "'id_', {id_}, 'root_proc_inst_id_', {root_proc_inst_id_}, 'proc_inst_id_', {proc_inst_id_},"
                    + " 'parent_id_', {parent_id_}, 'super_exec_', {super_exec_}, 'business_key_', c.id",
            "act_ru_task", "'id_', {id_}, 'execution_id_', {execution_id_}, 'proc_inst_id_', {proc_inst_id_}",
            "act_ru_identitylink", "'id_', {id_}, 'task_id_', {task_id_}",
            "act_ru_variable", "'id_', {id_}, 'execution_id_', {execution_id_}, 'proc_inst_id_', {proc_inst_id_}, 'task_id_', {task_id_},"
                    + " 'var_scope_', {var_scope_}, 'bytearray_id_', null");

    private final JdbcTemplate owner;
    private final AgreementId model;
    private int copies;

    ManyCommitments(ApplicationContext application, JdbcTemplate owner) {
        this.owner = owner;
        this.model = model(application, application.getBean(EffectiveTime.class).today());
        application.getBean(StandingHistory.class).catchUp();
        owner.execute("create table copied (n integer primary key, id uuid not null, decentral text not null, ministry text not null)");
    }

    AgreementId model() {
        return model;
    }

    /** So many in all, the model's included. */
    void grow(int commitments) {
        int from = copies + 1;
        copies = commitments / AN_AGREEMENT - 1;
        owner.update("""
                insert into copied select n, gen_random_uuid(), (array['vng', 'vng', 'vng', 'ipo', 'uvw'])[1 + n % 5],
                       (array['mnre1073', 'mnre1025', 'mnre1045', 'mnre1130', 'mnre1109', 'mnre1058'])[1 + n % 6]
                  from generate_series(?, ?) n""", from, copies);
        copy("agreement", "id", "'id', c.id, 'reference', 'WK-B4-' || c.n, 'title', 'Akkoord ' || c.n", from);
        copy("agreement_standing", "agreement_id", "'agreement_id', c.id, 'level', c.n % 6", from);
        copy("agreement_party", "agreement_id", "'agreement_id', c.id", from);
        copy("commitment", "agreement_id", "'id', gen_random_uuid(), 'agreement_id', c.id, 'due', " + day("r.position")
                + ", 'first_due', " + day("r.position"), from);
        owner.update("""
                insert into deadline (agreement_id, key, kind, label, start_day, last_day, holders, records_lapse, rijk_only, reminder_offsets,
                                      dealt_with_until, changed_at, next_due_at)
                select k.agreement_id, case when k.status = 'CLAIMED' then 'confirm:' else 'commitment:' end || k.key,
                       case when k.status = 'CLAIMED' then 'RESPONSE' else 'COMMITMENT' end,
                       case when k.status = 'CLAIMED' then 'confirm-fulfilment' else 'commitment' end, k.owed_from, k.due, k.awaiting, false, false,
                       '{}', now(), now(), null
                  from commitment k join copied c on c.id = k.agreement_id
                 where c.n >= ? and k.status in ('OPEN', 'PARTLY_FULFILLED', 'CLAIMED') and k.due is not null""", from);
        owner.update("insert into " + written("dispute") + " from dispute r, copied c, "
                + copyOf("dispute", "'id', gen_random_uuid(), 'agreement_id', c.id")
                + " where r.agreement_id = ? and " + WITH_DISPUTE + " and c.n >= ?", model.value(), from);
        owner.update("""
                insert into deadline (agreement_id, key, kind, label, start_day, last_day, holders, records_lapse, rijk_only, reminder_offsets,
                                      dealt_with_until, changed_at)
                select c.id, key, kind, label, start_day, last_day, holders, records_lapse, rijk_only, reminder_offsets, dealt_with_until, changed_at
                  from deadline d, copied c
                 where d.agreement_id = ? and d.key like '%' || ? || '%' and c.n >= ? and\s""" + WITH_DISPUTE, model.value(), DISPUTE, from);
        for (String table : List.of("act_ru_execution", "act_ru_task", "act_ru_identitylink", "act_ru_variable")) {
            copyOfEngine(table, from);
        }
        owner.execute("analyze");
    }

    private void copy(String table, String of, String over, int from) {
        owner.update("insert into " + written(table) + " from " + table + " r, copied c, " + copyOf(table, over)
                + " where r." + of + " = ? and c.n >= ?", model.value(), from);
    }

    private void copyOfEngine(String table, int from) {
        String over = ENGINE.get(table).replaceAll("\\{(\\w+)}", "r.$1 || '-' || c.n");
        String mine = table.equals("act_ru_identitylink")
                ? "r.task_id_ in (select id_ from act_ru_task where proc_inst_id_ in (select id_ from mine))"
                : "r.proc_inst_id_ in (select id_ from mine)";
        owner.update("with mine as (select id_ from act_ru_execution where business_key_ = ?) insert into " + written(table)
                + " from " + table + " r, copied c, " + copyOf(table, over) + " where " + mine + " and c.n >= ?",
                model.toString(), from);
    }

    private String written(String table) {
        String columns = Columns.of(table, owner);
        return table + " (" + columns + ") select " + ("copy." + columns).replace(", ", ", copy.");
    }

    /** Once a row, not once a column. */
    private static String copyOf(String table, String over) {
        return "lateral jsonb_populate_record(null::" + table + ", " + between("r") + " || jsonb_build_object(" + over + ")) copy";
    }

    /** The row with other parties. */
    private static String between(String row) {
        return "replace(replace(to_jsonb(" + row + ")::text, '\"vng', '\"' || c.decentral), '\"mnre1073', '\"' || c.ministry)::jsonb";
    }

    /** Over three years, sixty days of which have passed. */
    private static String day(String position) {
        return "case when r.due is not null then current_date - 60 + (c.n * 37 + " + position + " * 53) % 1095 end";
    }

    private static AgreementId model(ApplicationContext application, LocalDate today) {
        PromisedCommitment[] promised = IntStream.range(0, AN_AGREEMENT).mapToObj(number -> promised(number, today)).toArray(PromisedCommitment[]::new);
        Road road = new Road(application).opened(Registrations.valid().commitments(promised).command()).proposed().agreed().signedByParties().signs(BZK);
        Fulfilment fulfilment = road.bean(Fulfilment.class);
        AgreementId agreement = road.agreement();
        road.at(today.minusDays(20).atTime(LocalTime.NOON).atZone(EffectiveTime.ZONE).toInstant());
        for (int number = 0; number < 12; number++) {
            String key = "a" + number;
            boolean ministryOwes = number % 2 == 0;
            road.act(ministryOwes ? SZW : VNG, actor -> fulfilment.claim(agreement, key, "Besluit", actor));
            OrganisationId to = ministryOwes ? VNG : SZW;
            if (number < 4) {
                road.act(to, actor -> fulfilment.confirm(agreement, key, actor));
            } else if (number < 6) {
                road.act(to, actor -> fulfilment.contest(agreement, key, "Het besluit ontbreekt", actor));
            } else if (number < 8) {
                road.act(to, actor -> fulfilment.confirmPart(agreement, key, today.plusDays(90), "De helft", actor));
            }
        }
        road.act(VNG, actor -> road.bean(Disputes.class).raise(new RaiseDispute(
                agreement, DISPUTE, DisputeKind.NON_PERFORMANCE, List.of(VNG), List.of(SZW), List.of("a4"),
                "Het besluit is er niet, en zonder besluit kunnen gemeenten niet uitvoeren"), actor));
        return agreement;
    }

    /** The last waits, the two before it are owed by members. */
    private static PromisedCommitment promised(int number, LocalDate today) {
        boolean ministryOwes = number % 2 == 0;
        PromiseDetail detail = new PromiseDetail(PromiseDetail.Nature.RESULT, PromiseDetail.MoneyKind.STRUCTURAL, 2026,
                PromiseDetail.Channel.GENERAL_GRANT, "aantal gemeenten", "342", false);
        return new PromisedCommitment("a" + number, ministryOwes ? SZW : VNG, number == 15 || number == 17, List.of(ministryOwes ? VNG : SZW),
                "Afspraak " + number + " uitvoeren in alle gemeenten", number == 19 ? null : today.plusDays(30L + number), null, null,
                Map.of(2027, new BigDecimal(1_000_000L + number)), number == 19 ? "a18" : null, null, detail);
    }
}
