package nl.wederkerig.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.meeting.MeetingView.Delegate;
import nl.wederkerig.meeting.MeetingView.InSeries;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what belongs to a meeting as somebody may see it, a statement for each sort of thing. */
@Component
class MeetingReading {

    /** Of a row with a nullable {@code agreement_id}: whether it is about no dossier, or about one that the reader is party to (T1). */
    static final String FOR_ITS_PARTIES = """
            (%1$s.agreement_id is null or :seesAll or exists (select 1 from agreement_party own
                where own.agreement_id = %1$s.agreement_id and own.organisation = :organisation))""";

    /** A negotiation that runs is one on which a text can still change. */
    private static final String NEW_FACE = """
            exists (select 1 from meeting_point p join agreement ag on ag.id = p.agreement_id
                     where p.meeting_id = a.meeting_id and %s and ag.status in ('NEGOTIATION', 'NEGOTIATORS_AGREEMENT', 'SIGNING', 'CABINET', 'ESCALATED')
                       and exists (%s)
                       and not exists (%s and lower(b.name) = lower(a.name)))""";

    private static final String AT_AN_EARLIER_ONE = """
            select 1 from meeting_point q join meeting n on n.id = q.meeting_id
              join meeting_attendee b on b.meeting_id = n.id and b.organisation = a.organisation
             where q.agreement_id = p.agreement_id and n.id <> a.meeting_id and n.status <> 'CANCELLED' and n.held_on < :day
               and (:seesAll or n.invited @> array[cast(:organisation as text)])""";

    private static final String DELEGATES = "select a.organisation, a.name, a.office, "
            + NEW_FACE.formatted(FOR_ITS_PARTIES.formatted("p"), AT_AN_EARLIER_ONE, AT_AN_EARLIER_ONE)
            + " as new_face from meeting_attendee a where a.meeting_id = :meeting order by a.organisation, a.position";

    private static final String POINTS = """
            select p.*, ag.reference, ag.title as agreement_title, c.wording
              from meeting_point p
              left join agreement ag on ag.id = p.agreement_id
              left join commitment c on c.agreement_id = p.agreement_id and c.key = p.commitment
             where p.meeting_id = :meeting and %s
             order by p.position""".formatted(FOR_ITS_PARTIES.formatted("p"));

    private final JdbcClient jdbc;
    private final MeetingTerms terms;
    private final EffectiveTime time;

    MeetingReading(JdbcClient jdbc, MeetingTerms terms, EffectiveTime time) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.time = time;
    }

    MeetingView view(Meeting meeting, Actor actor) {
        return new MeetingView(meeting.id(), meeting.kind(), meeting.title(), meeting.day(), meeting.at(), meeting.place(),
                meeting.convenedBy(), meeting.invited(), meeting.status(), meeting.closedOn(), terms.confirmBy(meeting), series(meeting), delegates(meeting, actor),
                points(meeting.id(), actor), acts(meeting, actor));
    }

    /** What was reported is not reported again. */
    private Set<MeetingAct> acts(Meeting meeting, Actor actor) {
        Set<MeetingAct> acts = MeetingPolicy.acts(meeting, time.today(), actor);
        if (acts.contains(MeetingAct.REPORT) && jdbc.sql("select exists (select 1 from meeting_report where meeting_id = :meeting and organisation = :organisation)")
                .param("meeting", meeting.id().value()).param("organisation", code(actor)).query(Boolean.class).single()) {
            acts.remove(MeetingAct.REPORT);
        }
        return acts;
    }

    private List<InSeries> series(Meeting meeting) {
        return jdbc.sql("select id, held_on, status from meeting where series_id = :series order by held_on, id")
                .param("series", meeting.series())
                .query((row, number) -> new InSeries(new MeetingId(row.getObject("id", UUID.class)),
                        row.getObject("held_on", LocalDate.class), MeetingStatus.valueOf(row.getString("status")))).list();
    }

    private List<Delegate> delegates(Meeting meeting, Actor actor) {
        List<OrganisationId> order = meeting.invited();
        return jdbc.sql(DELEGATES).param("meeting", meeting.id().value()).param("day", meeting.day())
                .param("seesAll", MeetingPolicy.seesAll(actor)).param("organisation", code(actor))
                .query((row, number) -> new Delegate(new OrganisationId(row.getString("organisation")), row.getString("name"),
                        row.getString("office"), row.getBoolean("new_face")))
                .stream().sorted(Comparator.comparing(each -> order.indexOf(each.party()))).toList();
    }

    List<PointView> points(MeetingId meeting, Actor actor) {
        return jdbc.sql(POINTS).param("meeting", meeting.value()).param("seesAll", MeetingPolicy.seesAll(actor))
                .param("organisation", code(actor)).query(MeetingReading::point).list();
    }

    /** Whether the dossier has the commitment or the dispute that the point names. */
    boolean exists(NewPoint point) {
        return jdbc.sql("""
                select (cast(:commitment as text) is null or exists (select 1 from commitment where agreement_id = :agreement and key = :commitment))
                   and (cast(:dispute as text) is null or exists (select 1 from dispute where agreement_id = :agreement and key = :dispute))""")
                .param("agreement", point.agreement().value()).param("commitment", point.commitment()).param("dispute", point.dispute())
                .query(Boolean.class).single();
    }

    static String code(Actor actor) {
        return actor.organisation() == null ? "" : actor.organisation().value();
    }

    private static PointView point(ResultSet row, int number) throws SQLException {
        UUID agreement = row.getObject("agreement_id", UUID.class);
        return new PointView(row.getObject("id", UUID.class), row.getString("title"), agreement == null ? null : new AgreementId(agreement),
                row.getString("reference"), row.getString("agreement_title"), row.getString("commitment"), row.getString("wording"),
                row.getString("dispute"), new OrganisationId(row.getString("put_by")));
    }
}
