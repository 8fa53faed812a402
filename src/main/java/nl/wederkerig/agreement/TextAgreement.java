package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What follows when every party accepted and the checks are complete: the constituencies, or signing at once (A5, A6). */
@Component
class TextAgreement {

    private final HolidayTable holidays;
    private final EventRecord record;
    private final AgreementDeadlines deadlines;
    private final AgreementProcess process;

    TextAgreement(HolidayTable holidays, EventRecord record, AgreementDeadlines deadlines, @Lazy AgreementProcess process) {
        this.holidays = holidays;
        this.record = record;
        this.deadlines = deadlines;
        this.process = process;
    }

    /** @param lastStep tells the process what completed it; before the process is told that the text is agreed */
    void reach(Agreement agreement, LocalDate today, Runnable lastStep) {
        List<OrganisationId> deciding = deciding(agreement);
        agreement.texts().agree();
        agreement.move(deciding.isEmpty() ? AgreementTransition.TEXT_AGREED : AgreementTransition.DELEGATIONS_AGREED);
        LocalDate decideBy = null;
        if (!deciding.isEmpty()) {
            decideBy = Constituencies.termFrom(today).end(holidays.current()).lastDay();
            agreement.askConstituencies(Constituencies.asked(deciding, agreement.texts().current(), today, decideBy));
        }
        record.append(new NegotiatorsAgreementReached(agreement.id(), agreement.texts().current()));
        deadlines.negotiationTerm(agreement);
        if (decideBy != null) {
            deadlines.constituenciesAsked(agreement.id(), today, agreement.constituencies().orElseThrow());
        }
        lastStep.run();
        process.textAgreed(agreement.id(), decideBy == null ? null : LegalZone.endOf(decideBy));
    }

    private static List<OrganisationId> deciding(Agreement agreement) {
        List<OrganisationId> joint = agreement.parties().jointOrganisations();
        return agreement.arrangement().arrangement().decisionsBy().stream().filter(joint::contains).distinct().toList();
    }
}
