package nl.wederkerig.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may vote in a consultation with how many votes, one row a member; and every vote that was cast, one row a time. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ballot {

    private static final String PUT_TO_ALL = """
            insert into consultation_member (consultation_id, member_id, weight)
            select :consultation, m.member_id, coalesce(w.weight, 1)
              from (select distinct member_id from organisation_member
                     where association_id = :association and (valid_from is null or valid_from <= :day) and (valid_until is null or valid_until > :day)) m
              left join voting_weight w on w.association_id = :association and w.member_id = m.member_id
                    and w.valid_from = (select max(valid_from) from voting_weight where association_id = :association and valid_from <= :day)
            """;

    private static final String COUNT = """
            select count(*) as members, count(vote) as voted, coalesce(sum(weight), 0) as weight,
                   coalesce(sum(weight) filter (where vote is not null), 0) as cast_weight,
                   coalesce(sum(weight) filter (where vote = 'FOR'), 0) as in_favour,
                   coalesce(sum(weight) filter (where vote = 'AGAINST'), 0) as against,
                   coalesce(sum(weight) filter (where vote = 'ABSTAIN'), 0) as abstained
              from consultation_member where consultation_id = :consultation and succeeded_by is null
            """;

    private final JdbcClient jdbc;

    Ballot(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean hasMembers(OrganisationId association, LocalDate day) {
        return association != null && jdbc.sql("""
                select exists (select from organisation_member where association_id = :association
                          and (valid_from is null or valid_from <= :day) and (valid_until is null or valid_until > :day))""")
                .param("association", association.value()).param("day", day).query(Boolean.class).single();
    }

    /** In one statement, however many there are. */
    void putToAll(MemberConsultation consultation) {
        jdbc.sql(PUT_TO_ALL).param("consultation", consultation.id().value()).param("association", consultation.association().value())
                .param("day", consultation.openedOn()).update();
    }

    /** Empty where the question was not put to the organisation. */
    Optional<ConsultationView.OwnVote> of(ConsultationId consultation, OrganisationId member) {
        return member == null ? Optional.empty() : jdbc.sql(
                        "select weight, vote, remark, voted_at from consultation_member where consultation_id = :consultation"
                                + " and member_id = :member and succeeded_by is null")
                .param("consultation", consultation.value()).param("member", member.value())
                .query((row, number) -> new ConsultationView.OwnVote(row.getInt("weight"), vote(row), row.getString("remark"), moment(row)))
                .optional();
    }

    /** The member's row holds its one vote that counts; what it voted before stays among those cast. @return what names it */
    UUID cast(ConsultationId consultation, OrganisationId member, Vote vote, String remark, PersonId by, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                with own as (
                    update consultation_member set vote = :vote, remark = :remark, voted_by = :person, voted_at = :at
                     where consultation_id = :consultation and member_id = :member returning consultation_id, member_id)
                insert into consultation_vote (id, consultation_id, member_id, vote, remark, voted_by, voted_at)
                select :id, consultation_id, member_id, :vote, :remark, :person, :at from own""")
                .param("id", id).param("vote", vote.name()).param("remark", remark).param("person", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).param("consultation", consultation.value()).param("member", member.value())
                .update();
        return id;
    }

    Tally count(ConsultationId consultation) {
        return jdbc.sql(COUNT).param("consultation", consultation.value()).query((row, number) -> new Tally(
                row.getInt("members"), row.getInt("voted"), row.getLong("weight"), row.getLong("cast_weight"),
                row.getLong("in_favour"), row.getLong("against"), row.getLong("abstained"))).single();
    }

    /** In Dutch order. */
    List<MemberVote> all(ConsultationId consultation, boolean sealed) {
        return jdbc.sql("""
                select v.member_id, v.weight, v.vote, v.remark, v.voted_at
                  from consultation_member v join organisation_name n on n.organisation_id = v.member_id and n.valid_until is null
                 where v.consultation_id = :consultation and v.succeeded_by is null order by n.sort_key, v.member_id""")
                .param("consultation", consultation.value())
                .query((row, number) -> new MemberVote(new OrganisationId(row.getString("member_id")), row.getInt("weight"), moment(row),
                        sealed ? null : vote(row), sealed ? null : row.getString("remark")))
                .list();
    }

    /**
     * The successor has one vote, with the weight of both (T90). It keeps what it voted itself; one that was not asked before keeps what
     * the predecessor voted. Whoever was asked itself and said nothing still said nothing.
     *
     * @return whether the predecessor was asked
     */
    boolean succeeded(ConsultationId consultation, OrganisationId from, OrganisationId to) {
        int moved = jdbc.sql("""
                with gone as (
                    update consultation_member set succeeded_by = :to
                     where consultation_id = :consultation and member_id = :from and succeeded_by is null
                    returning consultation_id, weight, vote, remark, voted_by, voted_at)
                insert into consultation_member (consultation_id, member_id, weight, vote, remark, voted_by, voted_at)
                select consultation_id, :to, weight, vote, remark, voted_by, voted_at from gone
                on conflict (consultation_id, member_id) do update set weight = consultation_member.weight + excluded.weight""")
                .param("consultation", consultation.value()).param("from", from.value()).param("to", to.value()).update();
        return moved > 0;
    }

    List<CastVote> cast(AgreementId agreement) {
        return jdbc.sql("""
                select v.id, c.key, v.vote, v.remark from consultation_vote v join member_consultation c on c.id = v.consultation_id
                 where c.agreement_id = :agreement order by v.voted_at, v.id""")
                .param("agreement", agreement.value())
                .query((row, number) -> new CastVote(row.getObject("id", UUID.class), row.getString("key"), vote(row), row.getString("remark")))
                .list();
    }

    private static Vote vote(ResultSet row) throws SQLException {
        String vote = row.getString("vote");
        return vote == null ? null : Vote.valueOf(vote);
    }

    private static Instant moment(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("voted_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
