package nl.wederkerig.membership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.CorrectableTerms;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.LapseEvent;
import nl.wederkerig.deadline.ReckonedDeadline;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last day of a consultation. The association holds it; members that have not voted are reminded with it, and are named to
 * nobody (T54). When it has passed the register records it, and what was voted is counted (T52).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationDeadlines implements CorrectableTerms, LapseEvent {

    static final String LABEL = "membership.consultation";

    private static final String PREFIX = "consultation:";
    private static final int FEWEST_DAYS = 7;
    private static final int MOST_DAYS = 182;

    private final ConsultationRepository consultations;
    private final DeadlineRegister register;
    private final HolidayTable holidays;

    ConsultationDeadlines(ConsultationRepository consultations, DeadlineRegister register, HolidayTable holidays) {
        this.consultations = consultations;
        this.register = register;
        this.holidays = holidays;
    }

    /** In days or weeks: a week at least, so that a council can meet; half a year at most. */
    static boolean fits(TermLength term) {
        int days = switch (term.unit()) {
            case DAYS -> term.amount();
            case WEEKS -> term.amount() * 7;
            default -> 0;
        };
        return days >= FEWEST_DAYS && days <= MOST_DAYS;
    }

    void opened(MemberConsultation consultation) {
        register.set(new Deadline(consultation.agreement(), key(consultation), DeadlineKind.TERM, LABEL, consultation.openedOn(),
                consultation.lastDay(), List.of(consultation.association())).recordingLapse());
    }

    void done(MemberConsultation consultation) {
        register.close(consultation.agreement(), key(consultation));
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.TERM;
    }

    @Override
    public boolean calls(Deadline lapsed) {
        return lapsed.key().startsWith(PREFIX);
    }

    @Override
    public DomainEvent of(Deadline lapsed) {
        return new MemberConsultationEnded(lapsed.agreement(), lapsed.key().substring(PREFIX.length()), lapsed.holders().get(0));
    }

    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> agreements) {
        return open(agreements).stream()
                .map(each -> new ReckonedDeadline(each.agreement(), key(each), LABEL, each.term(), null, false)).toList();
    }

    /** The page of the consultation tells it. */
    @Override
    public boolean toldInLists() {
        return false;
    }

    @Override
    public void holidaysCorrected(AgreementId agreement, Set<String> keys) {
        open(List.of(agreement)).stream().filter(each -> keys.contains(key(each))).forEach(each -> {
            each.reckon(holidays.current());
            opened(each);
        });
    }

    /** The one of which the last day passed. */
    Optional<MemberConsultation> ended(MemberConsultationEnded event) {
        return consultations.findByAgreementIdAndKey(event.agreement().value(), event.consultation())
                .filter(each -> each.state() == ConsultationState.OPEN);
    }

    List<MemberConsultation> open(Collection<AgreementId> agreements) {
        return consultations.findByAgreementIdInAndState(agreements.stream().map(AgreementId::value).toList(), ConsultationState.OPEN);
    }

    private static String key(MemberConsultation consultation) {
        return PREFIX + consultation.key();
    }
}
