package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wederkerig.commitment.ClaimView.Answer;
import nl.wederkerig.commitment.ClaimView.Kind;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.OrganisationId;

/**
 * A claim that a commitment is fulfilled, with the answers of the beneficiaries (C2).
 *
 * @param evidence null without
 * @param answerBy last day of the response term, inclusive
 */
record Claim(int number, LocalDate claimedOn, String evidence, LocalDate answerBy, List<Answer> answers) {

    Claim {
        answers = List.copyOf(answers);
    }

    static Claim made(int number, LocalDate on, String evidence, LocalDate answerBy) {
        return new Claim(number, on, evidence, answerBy, List.of());
    }

    /** In the place of what the beneficiary answered before, if it did. */
    Claim answered(Answer answer) {
        return with(Stream.concat(answers.stream().filter(each -> !each.by().equals(answer.by())), Stream.of(answer)).toList());
    }

    /** Those who have still to answer get a term of their own. */
    Claim answerableUntil(LocalDate day) {
        return new Claim(number, claimedOn, evidence, day, answers);
    }

    Optional<Answer> answerOf(OrganisationId beneficiary) {
        return answers.stream().filter(each -> each.by().equals(beneficiary)).findFirst();
    }

    List<OrganisationId> silent(Collection<OrganisationId> beneficiaries) {
        return beneficiaries.stream().filter(each -> answerOf(each).isEmpty()).toList();
    }

    /** What the commitment is by these answers: the first contest decides at once, all else the last answer (C2). */
    CommitmentStatus outcome(Collection<OrganisationId> beneficiaries) {
        List<Kind> kinds = answers.stream().filter(each -> beneficiaries.contains(each.by())).map(Answer::kind).toList();
        if (kinds.contains(Kind.CONTESTED)) {
            return CommitmentStatus.CONTESTED;
        }
        if (!silent(beneficiaries).isEmpty()) {
            return CommitmentStatus.CLAIMED;
        }
        return kinds.contains(Kind.PART) ? CommitmentStatus.PARTLY_FULFILLED : CommitmentStatus.FULFILLED;
    }

    /** The latest day for the rest; null where nobody answered that a part is left. */
    LocalDate latestNewDue() {
        return answers.stream().map(Answer::newDue).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    /**
     * A successor has answered what its predecessor did; where both had to, one answer counts, and only when both gave one or
     * what was answered is a contest (A18).
     *
     * @param both whether both were beneficiaries
     */
    Claim succeededBy(OrganisationId from, OrganisationId to, boolean both) {
        boolean oneSilent = answerOf(from).isEmpty() || answerOf(to).isEmpty();
        if (both && oneSilent) {
            return with(answers.stream()
                    .filter(each -> each.kind() == Kind.CONTESTED || !each.by().equals(from) && !each.by().equals(to))
                    .map(each -> byWhom(each, from, to)).toList());
        }
        Map<String, Answer> kept = new TreeMap<>();
        answers.stream().map(each -> byWhom(each, from, to)).forEach(each -> kept.merge(each.by().value(), each, Claim::stricter));
        return with(List.copyOf(kept.values()));
    }

    private static Answer byWhom(Answer answer, OrganisationId from, OrganisationId to) {
        return answer.by().equals(from) ? new Answer(to, answer.kind(), answer.newDue(), answer.text(), answer.on()) : answer;
    }

    private static Answer stricter(Answer one, Answer other) {
        return one.kind().compareTo(other.kind()) >= 0 ? one : other;
    }

    private Claim with(List<Answer> other) {
        return new Claim(number, claimedOn, evidence, answerBy, other);
    }

    ClaimView view(Collection<OrganisationId> beneficiaries, boolean open, LocalDate today, Holidays holidays) {
        List<OrganisationId> silent = silent(beneficiaries);
        return new ClaimView(number, claimedOn, evidence, answerBy, ResponseTerm.why(claimedOn, answerBy, holidays),
                open && !silent.isEmpty() && today.isAfter(answerBy), answers, silent);
    }
}
