package nl.wederkerig.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.membership.CastVote;
import nl.wederkerig.membership.ConsultationRow;
import nl.wederkerig.record.RecordedEvent;

/** What members were asked and voted, as verbs; what is not for who exports is left out (T54). */
final class WrittenMembership {

    private final Map<String, ConsultationRow> consultations;
    private final Map<UUID, CastVote> votes;

    /** @param seen those that are for who exports. @param votes none for who is not the system */
    WrittenMembership(List<ConsultationRow> seen, List<CastVote> votes) {
        this.consultations = seen.stream().collect(Collectors.toMap(ConsultationRow::key, Function.identity()));
        this.votes = votes.stream().collect(Collectors.toMap(CastVote::id, Function.identity()));
    }

    /** Null for what is no act about members, or not for who exports. */
    Map<String, Object> verb(RecordedEvent event) {
        ConsultationRow about = consultations.get(String.valueOf(event.payload().get("consultation")));
        return about == null ? null : switch (event.type()) {
            case "MemberConsultationOpened" -> WrittenEvents.verb("consult-members", "key", about.key(), "question", about.question(),
                    "explanation", about.explanation(), "version", about.version(), "term", about.term(),
                    "quorum", about.quorum() == 0 ? null : about.quorum());
            case "MemberVoted" -> vote(votes.get(UUID.fromString(String.valueOf(event.payload().get("vote")))));
            case "MemberConsultationWithdrawn" -> WrittenEvents.verb(
                    "withdraw-consultation", "consultation", about.key(), "reason", about.withdrawnBecause());
            default -> null;
        };
    }

    private static Map<String, Object> vote(CastVote cast) {
        return cast == null ? null
                : WrittenEvents.verb("vote", "consultation", cast.consultation(), "vote", cast.vote(), "remark", cast.remark());
    }
}
