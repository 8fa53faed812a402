package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.deadline.CorrectableTerms;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ReckonedDeadline;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The response terms of claims (C2) and of requests for another date (C3). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestTerms implements CorrectableTerms {

    private final CommitmentRepository commitments;
    private final FollowUp followUp;
    private final HolidayTable holidays;

    RequestTerms(CommitmentRepository commitments, FollowUp followUp, HolidayTable holidays) {
        this.commitments = commitments;
        this.followUp = followUp;
        this.holidays = holidays;
    }

    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> agreements) {
        Holidays current = holidays.current();
        return commitments.withRequestOf(agreements.stream().map(AgreementId::value).toList()).stream()
                .flatMap(each -> reckoned(each, current)).toList();
    }

    @Override
    public boolean mayOwn(String key) {
        return CommitmentDeadlines.isRequest(key);
    }

    @Override
    public void holidaysCorrected(AgreementId agreement, Set<String> keys) {
        Holidays corrected = holidays.current();
        for (Commitment each : commitments.withRequestOf(List.of(agreement.value()))) {
            boolean claim = keys.contains(CommitmentDeadlines.claimKey(each));
            boolean extension = keys.contains(CommitmentDeadlines.extensionKey(each));
            if (claim) {
                Claim asked = each.asked().claim();
                each.asked().replace(asked.answerableUntil(lastDay(asked.claimedOn(), corrected)));
            }
            if (extension) {
                each.asked().decidableUntil(lastDay(each.asked().openExtension().askedOn(), corrected));
            }
            followUp.reckonedAnew(each, claim, extension);
        }
    }

    /** Who still had to answer may have been given a day of its own: that one was not reckoned from the request. */
    private static Stream<ReckonedDeadline> reckoned(Commitment commitment, Holidays current) {
        Claim claim = commitment.status() == CommitmentStatus.CLAIMED ? commitment.asked().claim() : null;
        Extension extension = commitment.asked().openExtension();
        Stream<ReckonedDeadline> ofClaim = claim == null || !lastDay(claim.claimedOn(), current).equals(claim.answerBy()) ? Stream.empty()
                : Stream.of(of(commitment, CommitmentDeadlines.claimKey(commitment), CommitmentDeadlines.CLAIM_LABEL, claim.claimedOn()));
        Stream<ReckonedDeadline> ofExtension = extension == null || !lastDay(extension.askedOn(), current).equals(extension.answerBy())
                ? Stream.empty()
                : Stream.of(of(commitment, CommitmentDeadlines.extensionKey(commitment), CommitmentDeadlines.EXTENSION_LABEL, extension.askedOn()));
        return Stream.concat(ofClaim, ofExtension);
    }

    private static ReckonedDeadline of(Commitment commitment, String key, String label, LocalDate askedOn) {
        Term term = ResponseTerm.from(askedOn);
        return new ReckonedDeadline(commitment.agreement(), key, label, term, null, false);
    }

    private static LocalDate lastDay(LocalDate askedOn, Holidays holidays) {
        return ResponseTerm.from(askedOn).end(holidays).lastDay();
    }
}
