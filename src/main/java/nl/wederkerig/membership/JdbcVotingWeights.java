package nl.wederkerig.membership;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JdbcVotingWeights implements VotingWeights {

    private static final int MOST_VOTES = 1_000_000;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final EventRecord record;
    private final EffectiveTime time;

    JdbcVotingWeights(JdbcClient jdbc, Organisations organisations, EventRecord record, EffectiveTime time) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.record = record;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Weight> of(OrganisationId association, LocalDate day, Actor actor) {
        registrarOnly(association, actor);
        Map<String, Integer> votes = jdbc.sql("""
                select member_id, weight from voting_weight where association_id = :association
                   and valid_from = (select max(valid_from) from voting_weight where association_id = :association and valid_from <= :day)""")
                .param("association", association.value()).param("day", day)
                .query((row, number) -> Map.entry(row.getString("member_id"), row.getInt("weight"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return organisations.membersOf(association, day).stream()
                .map(member -> new Weight(member.id(), votes.getOrDefault(member.id().value(), 1))).toList();
    }

    @Override
    public void enter(OrganisationId association, LocalDate from, List<Weight> weights, Actor actor) {
        registrarOnly(association, actor);
        check(association, from, weights);
        jdbc.sql("delete from voting_weight where association_id = :association and valid_from = :from")
                .param("association", association.value()).param("from", from).update();
        jdbc.sql("""
                insert into voting_weight (association_id, member_id, valid_from, weight)
                select :association, entered.member, :from, entered.weight
                  from unnest(cast(:members as text[]), cast(:weights as integer[])) as entered (member, weight)""")
                .param("association", association.value()).param("from", from)
                .param("members", weights.stream().map(each -> each.member().value()).toArray(String[]::new))
                .param("weights", weights.stream().map(Weight::votes).toArray(Integer[]::new))
                .update();
        record.append(new VotingWeightsEntered(association, from, weights.size(), weights.stream().mapToLong(Weight::votes).sum()), actor,
                Role.REGISTRAR);
    }

    private void check(OrganisationId association, LocalDate from, List<Weight> weights) {
        Faults faults = new Faults().required("from", from);
        faults.when(from != null && from.isBefore(time.today()), "from", "membership.in-the-past").refuse();
        Set<OrganisationId> members = organisations.membersOf(association, from).stream().map(OrganisationView::id).collect(Collectors.toSet());
        Set<OrganisationId> seen = new HashSet<>();
        for (int line = 0; line < weights.size(); line++) {
            Weight weight = weights.get(line);
            faults.when(!members.contains(weight.member()), "weights", "membership.no-member", line + 1)
                    .when(!seen.add(weight.member()), "weights", "membership.member-twice", line + 1)
                    .when(weight.votes() < 1 || weight.votes() > MOST_VOTES, "weights", "membership.votes", line + 1, MOST_VOTES);
        }
        members.removeAll(seen);
        faults.when(!members.isEmpty(), "weights", "membership.members-missing", members.size()).refuse();
    }

    private static void registrarOnly(OrganisationId association, Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            throw new NotFound("voting weights of", association);
        }
    }
}
