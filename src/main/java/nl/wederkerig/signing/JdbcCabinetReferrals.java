package nl.wederkerig.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JdbcCabinetReferrals implements CabinetReferrals {

    private static final int LARGEST_PAGE = 100;

    private static final String FROM = """
            from cabinet_referral c
            join signing_round r on r.id = c.round_id
            join round_signer p on p.round_id = r.id and p.role = 'CO_SIGNER'
            """;

    private static final String REFUSED = """
            left join lateral (select * from refusal last where last.round_id = r.id and last.signer_id = p.id
                                  and last.refused_at <= c.referred_at order by last.refused_at desc limit 1) refused on true
            """;

    private static final String WHERE = """
            where (c.left_on is null) = :open and (cast(:coSigner as text) is null or p.organisation_id = :coSigner)
            """;

    private static final String COUNT = "select count(*) " + FROM + WHERE;

    private static final String ROWS = """
            select c.*, r.agreement_id, r.reference, r.title, r.amendment, r.discuss_first, p.organisation_id as co_signer,
                   refused.ground, refused.reason,
                   (select min(d.last_day) from deadline d where c.left_on is null and d.agreement_id = r.agreement_id and not d.closed
                       and d.label in ('table-referral', 'discuss-referral', 'cabinet-agenda', 'cabinet-decide')) as next_by
            """ + FROM + REFUSED + WHERE + """
            order by c.left_on desc nulls first, c.referred_at, c.id
            limit :size offset :offset
            """;

    private final JdbcClient jdbc;

    JdbcCabinetReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CabinetReferralPage list(boolean open, int page, int size, Actor actor) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " referrals");
        }
        String coSigner = coSignerSeenBy(actor);
        long total = jdbc.sql(COUNT).param("open", open).param("coSigner", coSigner)
                .query(Long.class).single();
        List<CabinetReferralPage.Row> rows = jdbc.sql(ROWS).param("open", open).param("coSigner", coSigner)
                .param("size", size).param("offset", (long) page * size)
                .query(JdbcCabinetReferrals::row).list();
        return new CabinetReferralPage(rows, page, size, total);
    }

    /** Null for all. */
    private static String coSignerSeenBy(Actor actor) {
        if (actor.has(Role.CABINET_SECRETARY)) {
            return null;
        }
        if (actor.organisation() == null || actor.actingAs(Role.BZK_LIAISON, Role.SIGNATORY, Role.EXECUTIVE).isEmpty()) {
            throw new NotFound("referrals for", actor.organisation());
        }
        return actor.organisation().value();
    }

    private static CabinetReferralPage.Row row(ResultSet row, int number) throws SQLException {
        return new CabinetReferralPage.Row(
                new AgreementId(row.getObject("agreement_id", UUID.class)), new RoundId(row.getObject("round_id", UUID.class)),
                row.getString("reference"), row.getString("title"), row.getBoolean("amendment"),
                new OrganisationId(row.getString("co_signer")), ReferralCause.valueOf(row.getString("cause")),
                CabinetStatus.valueOf(row.getString("status")), day(row, "referred_on"), day(row, "tabled_on"),
                row.getString("tabled_by") == null ? null : new OrganisationId(row.getString("tabled_by")),
                row.getBoolean("discuss_first"), day(row, "discussed_on"), row.getString("discussion_note"),
                day(row, "meeting_on"), named(CabinetDecisionKind.class, row.getString("decision")), day(row, "decided_on"),
                row.getString("note"), row.getInt("times_raised"), named(Ground.class, row.getString("ground")),
                row.getString("reason"), day(row, "co_sign_by"), day(row, "next_by"), day(row, "left_on"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static <E extends Enum<E>> E named(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
