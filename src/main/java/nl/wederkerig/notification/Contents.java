package nl.wederkerig.notification;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementVisibility;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a mail says, as things stand when it is sent: of its batch what is still live, still due on that day, not suspended, held by
 * the reader's organisation, for a role that the reader has, in agreements that the reader sees in full; or asked of the reader,
 * a person of no organisation. What is asked about appointments is told without sight of the dossier, as it is asked (D6, D7).
 * What must be done in a meeting, about a signal or by a team is told to the party that has to do it; a day stands in the place of a reference.
 */
@Component
@Transactional(readOnly = true)
class Contents {

    /** More than this nobody reads in a mail; the others are counted. */
    private static final int MOST_LINES = 50;

    private static final String READER = """
            select p.name, p.mail_address, p.active, p.organisation_id, o.layer = 'RIJK' as rijk,
                   coalesce(wish.digest, true) as digest, coalesce(wish.immediate, true) as immediate,
                   coalesce(wish.language, 'NL') as language,
                   array(select r.role from person_role r where r.person_id = p.id) as roles
              from person p
              left join organisation o on o.id = p.organisation_id
              left join mail_preference wish on wish.person_id = p.id
             where p.id = :person
            """;

    private static final String LINES = """
            select told.*, count(*) over () as total
              from (select distinct on (d.id) d.agreement_id, coalesce(a.reference, to_char(coalesce(m.held_on, s.sent_on, d.start_day), 'DD-MM-YYYY')) as reference,
                           coalesce(a.title, m.title, s.title, w.name) as title, d.key, d.label, d.last_day, d.id
                      from notice n
                      join deadline d on d.agreement_id = n.agreement_id and d.key = n.deadline_key and d.last_day = n.last_day
                      left join agreement a on a.id = n.agreement_id
                      left join meeting m on m.id = n.agreement_id
                      left join signal s on s.id = n.agreement_id
                      left join network w on w.id = n.agreement_id
                     where coalesce(a.id, m.id, s.id, w.id) is not null and n.%s_batch = :batch and (:immediate or n.kind not in ('LAST_DAY', 'ASKED') or not :toldAtOnce)
                       and not d.closed and d.resumes_on is null and (not d.rijk_only or :rijk) and n.roles && cast(:roles as text[])
                       and (d.holders @> array[cast(:organisation as text)]
                                and (d.label like 'dispute.appoint-%%' or d.label = 'dispute.decide-challenge' or a.id is null or %s)
                            or exists (select from asked_member asked where asked.agreement_id = d.agreement_id
                                          and asked.deadline_key = d.key and asked.member_id = :organisation)
                            or :appointed and exists (select from asked_person asked where asked.agreement_id = d.agreement_id
                                                         and asked.deadline_key = d.key and asked.person_id = :person))) told
             order by last_day, lower(reference), id limit :most
            """;

    private final JdbcClient jdbc;
    private final AgreementVisibility visibility;

    Contents(JdbcClient jdbc, AgreementVisibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    Reader reader(PersonId person) {
        return jdbc.sql(READER).param("person", person.value()).query((row, number) -> reader(person, row)).single();
    }

    Lines of(long batch, MailKind kind, Reader reader) {
        AgreementVisibility.Condition seen = visibility.condition(reader.actor());
        int[] total = {0};
        List<Line> first = jdbc.sql(LINES.formatted(kind == MailKind.DIGEST ? "digest" : "immediate", seen.full()))
                .params(seen.parameters())
                .param("batch", batch).param("immediate", kind == MailKind.IMMEDIATE).param("toldAtOnce", reader.immediate())
                .param("rijk", reader.ofTheRijk()).param("most", MOST_LINES)
                .param("roles", reader.actor().roles().stream().map(Role::name).toArray(String[]::new))
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return new Line(new AgreementId(row.getObject("agreement_id", UUID.class)), row.getString("reference"),
                            row.getString("title"), row.getString("key"), row.getString("label"), row.getObject("last_day", LocalDate.class));
                }).list();
        return new Lines(first, total[0]);
    }

    private static Reader reader(PersonId person, ResultSet row) throws SQLException {
        String organisation = row.getString("organisation_id");
        Actor actor = new Actor(person, organisation == null ? null : new OrganisationId(organisation), roles(row.getArray("roles")));
        return new Reader(actor, row.getString("name"), row.getString("mail_address"), row.getBoolean("active"), row.getBoolean("rijk"),
                row.getBoolean("digest"), row.getBoolean("immediate"), MailLanguage.valueOf(row.getString("language")).locale());
    }

    private static Set<Role> roles(Array names) throws SQLException {
        return Stream.of((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toSet());
    }
}
