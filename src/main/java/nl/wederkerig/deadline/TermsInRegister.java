package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.shared.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What corrections ask of the register. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TermsInRegister {

    private final JdbcClient jdbc;

    TermsInRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in which a term or a response term is live. */
    public List<AgreementId> dossiers() {
        return jdbc.sql("select distinct agreement_id from deadline where not closed and kind in ('TERM', 'RESPONSE') order by 1")
                .query(UUID.class).list().stream().map(AgreementId::new).toList();
    }

    /** The same dossiers, each with what the keys of its live terms begin with, before a colon. */
    public Map<AgreementId, Set<String>> sorts() {
        Map<AgreementId, Set<String>> sorts = new LinkedHashMap<>();
        jdbc.sql("select distinct agreement_id, split_part(key, ':', 1) from deadline where not closed and kind in ('TERM', 'RESPONSE') order by 1, 2")
                .query(row -> {
                    sorts.computeIfAbsent(new AgreementId(row.getObject(1, UUID.class)), none -> new HashSet<>()).add(row.getString(2));
                });
        return sorts;
    }

    /** The live deadlines of the dossiers. */
    public Map<DeadlineKey, LiveDeadline> of(Collection<AgreementId> dossiers) {
        return jdbc.sql("select * from deadline where not closed and agreement_id = any (:dossiers)")
                .param("dossiers", dossiers.stream().map(AgreementId::value).distinct().toArray(UUID[]::new))
                .query((row, number) -> new LiveDeadline(
                        DueDeadlines.read(row), row.getObject("resumes_on", LocalDate.class), row.getBoolean("lapsed")))
                .stream().collect(Collectors.toMap(live -> new DeadlineKey(live.deadline().agreement(), live.deadline().key()), live -> live));
    }

    /** Every live one of them is on its new day: what was foreseen is what was done. */
    public void requireOn(List<ForeseenMove> moved) {
        Map<DeadlineKey, LiveDeadline> live = of(moved.stream().map(ForeseenMove::agreement).distinct().toList());
        for (ForeseenMove move : moved) {
            LiveDeadline now = live.get(move.deadline());
            if (move.live() && (now == null || !now.deadline().lastDay().equals(move.to()))) {
                throw new IllegalStateException(move.deadline() + " did not move to " + move.to());
            }
        }
    }
}
