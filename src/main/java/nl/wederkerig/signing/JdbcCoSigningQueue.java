package nl.wederkerig.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JdbcCoSigningQueue implements CoSigningQueue {

    private static final Map<CoSigningQuery.Standing, String> CONDITIONS = Map.of(
            CoSigningQuery.Standing.OPEN, """
                    r.status = 'OPEN' and s.id is null
                    and (c.id is null and refused.id is null or c.decision = 'CO_SIGN')""",
            CoSigningQuery.Standing.REFUSED, "refused.id is not null",
            CoSigningQuery.Standing.WITH_CABINET, "r.status = 'OPEN' and c.left_on is null and c.id is not null");

    private static final String ROWS = """
            select %1$d as place, r.*, count(*) over () as total, c.status as cabinet, c.decision, refused.ground as refused_on,
                   c.decision = 'CO_SIGN' and s.id is null and r.status = 'OPEN' as on_decision,
                   case when r.amendment then (%3$s
                        and t.version = (select a.version_in_force from agreement a where a.id = r.agreement_id)) end as promised_before,
                   case when r.amendment then (%3$s and t.version = r.text_version) end as promised_after,
                   case when r.status <> 'OPEN' or s.id is not null then null
                        when c.decision = 'CO_SIGN' then c.co_sign_by
                        when c.id is null and refused.id is null then r.co_signature_last_day end as respond_by
              from signing_round r
              join round_signer p on p.round_id = r.id and p.role = 'CO_SIGNER' and p.organisation_id = :organisation
              left join signature s on s.signer_id = p.id
              left join lateral (select * from cabinet_referral last where last.round_id = r.id
                                  order by last.number desc limit 1) c on true
              left join lateral (select * from refusal last where last.round_id = r.id and last.signer_id = p.id
                                  order by last.refused_at desc limit 1) refused on true
             where %2$s
               and (cast(:text%1$d as text) is null or r.reference || ' ' || r.title ilike :text%1$d)
             order by respond_by nulls last, r.opened_at desc, r.id
             limit :size%1$d offset :offset%1$d
            """;

    private static final String PROMISED = """
            select coalesce(sum(amount.value::numeric), 0)
              from text_version t cross join lateral jsonb_array_elements(t.commitments) promise
              cross join lateral jsonb_each_text(case jsonb_typeof(promise -> 'amounts') when 'object' then promise -> 'amounts' else '{}' end)
                   amount
             where t.agreement_id = r.agreement_id""";

    private static final String PARTIES = """
            select p.round_id, p.organisation_id, p.role, s.ground, v.signature_id is not null and v.status <> 'LIFTED' as reserved
              from round_signer p
              left join signature s on s.signer_id = p.id
              left join reservation v on v.signature_id = s.id
             where p.round_id in (:rounds)
             order by p.round_id, p.position
            """;

    private final JdbcClient jdbc;
    private final SigningAuthorities authorities;
    private final EffectiveTime time;

    JdbcCoSigningQueue(JdbcClient jdbc, SigningAuthorities authorities, EffectiveTime time) {
        this.jdbc = jdbc;
        this.authorities = authorities;
        this.time = time;
    }

    /** A row before its parties are known. */
    private record Found(int place, CoSigningPage.Row row, long total) {}

    private record Asked(UUID round, PartyKey party, SigningGround ground, boolean reserved) {}

    @Override
    public CoSigningPage forBzk(CoSigningQuery query, Actor actor) {
        return forBzk(List.of(query), actor).get(0);
    }

    @Override
    public List<CoSigningPage> forBzk(List<CoSigningQuery> queries, Actor actor) {
        boolean may = actor.organisation() != null
                && actor.actingAs(Role.BZK_LIAISON, Role.SIGNATORY, Role.EXECUTIVE).isPresent();
        if (!may) {
            throw new NotFound("co-signing queue of", actor.organisation());
        }
        List<Found> found = asked(queries, actor);
        Map<UUID, List<CoSigningPage.Party>> parties = parties(found.stream().map(each -> each.row().round().value()).distinct().toList());
        List<CoSigningPage> pages = new ArrayList<>();
        for (int asked = 0; asked < queries.size(); asked++) {
            int place = asked;
            pages.add(page(queries.get(place), found.stream().filter(each -> each.place() == place).toList(), parties));
        }
        return pages;
    }

    private List<Found> asked(List<CoSigningQuery> queries, Actor actor) {
        String each = IntStream.range(0, queries.size())
                .mapToObj(place -> "(" + ROWS.formatted(place, CONDITIONS.get(queries.get(place).standing()), PROMISED) + ")")
                .collect(Collectors.joining(" union all "));
        JdbcClient.StatementSpec statement = jdbc.sql("select * from (" + each + ") found order by place, respond_by nulls last, opened_at desc, id")
                .param("organisation", actor.organisation().value());
        for (int place = 0; place < queries.size(); place++) {
            CoSigningQuery query = queries.get(place);
            statement = statement.param("text" + place, pattern(query.text())).param("size" + place, query.size())
                    .param("offset" + place, (long) query.page() * query.size());
        }
        return statement.query(JdbcCoSigningQueue::found).list();
    }

    private static CoSigningPage page(CoSigningQuery query, List<Found> found, Map<UUID, List<CoSigningPage.Party>> parties) {
        List<CoSigningPage.Row> rows = found.stream()
                .map(each -> with(each.row(), parties.getOrDefault(each.row().round().value(), List.of()))).toList();
        return new CoSigningPage(rows, query.page(), query.size(), found.isEmpty() ? 0 : found.get(0).total());
    }

    private static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private Map<UUID, List<CoSigningPage.Party>> parties(List<UUID> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        List<Asked> asked = jdbc.sql(PARTIES).param("rounds", rounds).query(JdbcCoSigningQueue::party).list();
        Set<OrganisationId> silent = asked.stream().filter(each -> each.ground() == null)
                .map(each -> each.party().organisation()).collect(Collectors.toSet());
        Set<OrganisationId> authorised = silent.isEmpty() ? Set.of()
                : authorities.inForceFor(silent, time.today()).entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty()).map(Map.Entry::getKey).collect(Collectors.toSet());
        Map<UUID, List<CoSigningPage.Party>> parties = new LinkedHashMap<>();
        asked.forEach(each -> parties.computeIfAbsent(each.round(), round -> new ArrayList<>()).add(new CoSigningPage.Party(
                each.party(), each.ground(), each.reserved(),
                each.ground() != null || authorised.contains(each.party().organisation()))));
        return parties;
    }

    private static Asked party(ResultSet row, int number) throws SQLException {
        String ground = row.getString("ground");
        return new Asked(
                row.getObject("round_id", UUID.class),
                new PartyKey(new OrganisationId(row.getString("organisation_id")), PartyRole.valueOf(row.getString("role"))),
                ground == null ? null : SigningGround.valueOf(ground), row.getBoolean("reserved"));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(row.getInt("place"),
                new CoSigningPage.Row(
                        new AgreementId(row.getObject("agreement_id", UUID.class)), new RoundId(row.getObject("id", UUID.class)),
                        row.getString("reference"), row.getString("title"), row.getInt("text_version"),
                        row.getBoolean("amendment"), row.getObject("opened_on", LocalDate.class),
                        RoundStatus.valueOf(row.getString("status")), check(row, "financial"),
                        row.getBigDecimal("financial_total"), promised(row), check(row, "udo"),
                        JdbcCabinetReferrals.named(Route.class, row.getString("dispute_route")),
                        JdbcCabinetReferrals.named(OutcomeForce.class, row.getString("dispute_force")), List.of(),
                        row.getObject("respond_by", LocalDate.class), row.getObject("last_notice_on") != null,
                        row.getBoolean("on_decision"), JdbcCabinetReferrals.named(CabinetStatus.class, row.getString("cabinet")),
                        JdbcCabinetReferrals.named(CabinetDecisionKind.class, row.getString("decision")),
                        JdbcCabinetReferrals.named(Ground.class, row.getString("refused_on"))),
                row.getLong("total"));
    }

    private static CoSigningPage.Promised promised(ResultSet row) throws SQLException {
        return !row.getBoolean("amendment") ? null
                : new CoSigningPage.Promised(row.getBigDecimal("promised_before"), row.getBigDecimal("promised_after"));
    }

    private static CoSigningPage.Check check(ResultSet row, String which) throws SQLException {
        if (!row.getBoolean(which + "_complete")) {
            return CoSigningPage.Check.MISSING;
        }
        return row.getBoolean(which + "_applicable") ? CoSigningPage.Check.COMPLETE : CoSigningPage.Check.NOT_APPLICABLE;
    }

    private static CoSigningPage.Row with(CoSigningPage.Row row, List<CoSigningPage.Party> parties) {
        return new CoSigningPage.Row(
                row.agreement(), row.round(), row.reference(), row.title(), row.version(), row.amendment(), row.openedOn(),
                row.status(), row.financial(), row.financialTotal(), row.promised(), row.udo(), row.route(), row.force(), parties,
                row.respondBy(), row.lastNotice(), row.onDecision(), row.cabinet(), row.decision(), row.refusedOn());
    }
}
