package nl.wederkerig.meeting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReportDesk implements Reporting {

    private static final String TO_MEMBERS =
            " from meeting_report r join meeting m on m.id = r.meeting_id where r.organisation = any (:associations)";

    private final EntityManager entities;
    private final MeetingEntry entry;
    private final MeetingTerms terms;
    private final Organisations organisations;
    private final JdbcClient jdbc;
    private final EffectiveTime time;

    ReportDesk(EntityManager entities, MeetingEntry entry, MeetingTerms terms, Organisations organisations, JdbcClient jdbc,
            EffectiveTime time) {
        this.entities = entities;
        this.entry = entry;
        this.terms = terms;
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReportView> of(MeetingId id, Actor actor) {
        Meeting meeting = entry.seen(id, actor);
        if (meeting.status() != MeetingStatus.HELD || !MeetingPolicy.isOfTheSide(meeting, actor)) {
            return Optional.empty();
        }
        MeetingReport report = entities.find(MeetingReport.class, MeetingReport.key(id, actor.organisation()));
        return Optional.of(new ReportView(terms.reportBy(meeting), report == null ? null : report.text(), report == null ? null : report.on()));
    }

    @Override
    public void report(MeetingId id, String text, Actor actor) {
        Meeting meeting = entry.enter(id, actor, ReportDesk::whyNotReport);
        new Faults().prose("report", text, LONGEST).refuse();
        if (entities.find(MeetingReport.class, MeetingReport.key(id, actor.organisation())) != null) {
            MeetingEntry.refuse(Optional.of(Reason.of("T9", "already-answered")));
        }
        entities.persist(new MeetingReport(id, actor.organisation(), text, time.today(), actor.person()));
        terms.reported(meeting, actor.organisation());
        entry.happened(new ReportedBack(meeting.dossier(), actor.organisation()), actor);
    }

    private static Optional<Reason> whyNotReport(Meeting meeting, Actor actor) {
        return MeetingPolicy.whyNotAct(meeting, actor).or(() -> meeting.status() == MeetingStatus.HELD
                ? Optional.empty() : Optional.of(Reason.of("T9", "not-held")));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> told(MeetingId id, OrganisationId party, Actor actor) {
        Meeting meeting = entry.seen(id, actor);
        boolean own = actor.belongsTo(party) && MeetingPolicy.isOfTheSide(meeting, actor);
        return !own && !actor.isSystem() ? Optional.empty()
                : Optional.ofNullable(entities.find(MeetingReport.class, MeetingReport.key(id, party))).map(MeetingReport::text);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isMember(Actor actor) {
        return !associations(actor).isEmpty();
    }

    private Set<OrganisationId> associations(Actor actor) {
        return MeetingPolicy.ofAParty(actor) ? organisations.associationsOf(actor.organisation(), time.today()) : Set.of();
    }

    @Override
    @Transactional(readOnly = true)
    public ReportPage toMembers(int page, int size, Actor actor) {
        if (page < 0 || size < 1 || size > ReportPage.LARGEST_PAGE) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " reports");
        }
        Set<OrganisationId> associations = associations(actor);
        if (associations.isEmpty()) {
            return new ReportPage(List.of(), page, size, 0);
        }
        String[] codes = associations.stream().map(OrganisationId::value).toArray(String[]::new);
        long total = jdbc.sql("select count(*)" + TO_MEMBERS).param("associations", codes).query(Long.class).single();
        List<ReportPage.Row> rows = jdbc.sql("select r.organisation, m.kind, m.title, m.held_on, r.wording, r.reported_on" + TO_MEMBERS
                        + " order by r.reported_on desc, m.held_on desc, m.id limit :size offset :skipped")
                .param("associations", codes).param("size", size).param("skipped", (long) page * size)
                .query((row, number) -> new ReportPage.Row(new OrganisationId(row.getString("organisation")),
                        MeetingKind.valueOf(row.getString("kind")), row.getString("title"), row.getObject("held_on", LocalDate.class),
                        row.getString("wording"), row.getObject("reported_on", LocalDate.class))).list();
        return new ReportPage(rows, page, size, total);
    }
}
