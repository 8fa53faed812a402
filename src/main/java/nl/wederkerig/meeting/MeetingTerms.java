package nl.wederkerig.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.deadline.CorrectableTerms;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ReckonedDeadline;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What must be done after a meeting, from the day on which it was closed: confirm within ten days (T7), report back within fourteen (T9). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeetingTerms implements CorrectableTerms {

    static final String CONFIRM = "meeting:confirm";
    static final String REPORT = "meeting:report:";
    private static final String CONFIRM_LABEL = "meeting.confirm";
    private static final String REPORT_LABEL = "meeting.report";
    private static final TermLength TO_CONFIRM = TermLength.days(10);
    private static final TermLength TO_REPORT = TermLength.days(14);

    private final MeetingStore store;
    private final DeadlineRegister register;
    private final HolidayTable holidays;

    MeetingTerms(MeetingStore store, DeadlineRegister register, HolidayTable holidays) {
        this.store = store;
        this.register = register;
        this.holidays = holidays;
    }

    /** Null before the meeting is closed. */
    public TermEnd confirmBy(Meeting meeting) {
        return meeting.closedOn() == null ? null : term(meeting.closedOn(), TO_CONFIRM).end(holidays.current());
    }

    /** Null before the meeting is closed. */
    public TermEnd reportBy(Meeting meeting) {
        return meeting.closedOn() == null ? null : term(meeting.closedOn(), TO_REPORT).end(holidays.current());
    }

    private static Term term(LocalDate closedOn, TermLength length) {
        return Term.of(closedOn, length, TermRule.AGREED_WORKING_DAY).startedBy("meeting-closed");
    }

    /** Who has something to confirm still; nobody when all was answered, and then nothing is due. */
    public void confirming(Meeting meeting, List<OrganisationId> silent) {
        if (silent.isEmpty()) {
            register.close(meeting.dossier(), CONFIRM);
        } else {
            register.set(deadline(meeting, CONFIRM, CONFIRM_LABEL, confirmBy(meeting).lastDay(), silent));
        }
    }

    /** Fewer are silent than before; the day stays. */
    public void confirmingStill(Meeting meeting, List<OrganisationId> silent) {
        if (silent.isEmpty()) {
            register.close(meeting.dossier(), CONFIRM);
        } else {
            register.heldBy(meeting.dossier(), CONFIRM, silent);
        }
    }

    public void reporting(Meeting meeting) {
        register.setAll(meeting.invited().stream()
                .map(party -> deadline(meeting, REPORT + party, REPORT_LABEL, reportBy(meeting).lastDay(), List.of(party))).toList());
    }

    public void reported(Meeting meeting, OrganisationId party) {
        register.close(meeting.dossier(), REPORT + party);
    }

    /** @param reports whether the predecessor had to report back still, and the successor did not. @param silent who has something to confirm now */
    public void succeeded(Meeting meeting, OrganisationId from, OrganisationId to, boolean reports, List<OrganisationId> silent) {
        confirmingStill(meeting, silent);
        register.close(meeting.dossier(), REPORT + from);
        if (reports) {
            register.set(deadline(meeting, REPORT + to, REPORT_LABEL, reportBy(meeting).lastDay(), List.of(to)));
        }
    }

    private static Deadline deadline(Meeting meeting, String key, String label, LocalDate lastDay, List<OrganisationId> holders) {
        return new Deadline(meeting.dossier(), key, DeadlineKind.RESPONSE, label, meeting.closedOn(), lastDay, holders).recordingLapse();
    }

    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> dossiers) {
        List<ReckonedDeadline> reckoned = new ArrayList<>();
        for (Meeting meeting : store.held(dossiers)) {
            reckoned.add(new ReckonedDeadline(meeting.dossier(), CONFIRM, CONFIRM_LABEL, term(meeting.closedOn(), TO_CONFIRM), null, false));
            meeting.invited().forEach(party -> reckoned.add(new ReckonedDeadline(meeting.dossier(), REPORT + party, REPORT_LABEL,
                    term(meeting.closedOn(), TO_REPORT), null, false)));
        }
        return reckoned;
    }

    /** The page of the meeting tells it, and no list of deadlines shows those of meetings. */
    @Override
    public boolean toldInLists() {
        return false;
    }

    @Override
    public String sortOfKeys() {
        return "meeting";
    }

    @Override
    public boolean ownsAlone(Set<String> keys) {
        return keys.stream().allMatch(key -> key.startsWith("meeting:"));
    }

    @Override
    public void holidaysCorrected(AgreementId dossier, Set<String> keys) {
        for (Meeting meeting : store.held(List.of(dossier))) {
            if (keys.contains(CONFIRM)) {
                List<OrganisationId> silent = store.silent(meeting.id());
                if (!silent.isEmpty()) {
                    confirming(meeting, silent);
                }
            }
            Set<OrganisationId> reported = store.reported(meeting.id());
            register.setAll(meeting.invited().stream().filter(party -> keys.contains(REPORT + party) && !reported.contains(party))
                    .map(party -> deadline(meeting, REPORT + party, REPORT_LABEL, reportBy(meeting).lastDay(), List.of(party))).toList());
        }
    }
}
