package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes back from signing, for the agreement itself or for its amendment. */
@Service
@Transactional
class SigningOutcomes implements SigningResults {

    private final AgreementStore store;
    private final ReturnToNegotiation returning;
    private final HolidayTable holidays;
    private final EventRecord record;
    private final AgreementDeadlines deadlines;
    private final EffectiveTime time;
    private final AgreementProcess process;

    SigningOutcomes(
            AgreementStore store, ReturnToNegotiation returning, HolidayTable holidays, EventRecord record,
            AgreementDeadlines deadlines, EffectiveTime time, @Lazy AgreementProcess process) {
        this.store = store;
        this.returning = returning;
        this.holidays = holidays;
        this.record = record;
        this.deadlines = deadlines;
        this.time = time;
        this.process = process;
    }

    @Override
    public SigningBasis basis(AgreementId id) {
        Agreement agreement = store.locked(id);
        boolean amendment = amending(agreement);
        int version = amendment ? agreement.openAmendment().orElseThrow().version() : agreement.texts().current();
        Header header = agreement.header();
        boolean byAward = !amendment && agreement.texts().byAward();
        boolean coSigned = !byAward && agreement.coSigningNotNeeded() == null;
        Parties parties = agreement.parties();
        return new SigningBasis(
                id, header.reference(), header.title(), version,
                CanonicalText.signed(store.text(id, version).sha256(), agreement.checks()),
                parties.textAcceptors().stream().map(AgreementParty::key).toList(),
                coSigned ? parties.coSigner().map(AgreementParty::key).orElse(null) : null,
                amendment ? null : header.agreedInForceOn(), amendment ? null : header.provisionalFrom(), byAward, amendment,
                agreement.checks().financialParagraph(), agreement.checks().udoCheck(), agreement.arrangement().arrangement());
    }

    @Override
    public void referredToCabinet(AgreementId id) {
        Agreement agreement = store.locked(id);
        if (amending(agreement)) {
            agreement.referAmendment();
        } else {
            agreement.refer();
        }
    }

    @Override
    public void backFromCabinet(AgreementId id) {
        Agreement agreement = store.locked(id);
        if (amending(agreement)) {
            agreement.amend(agreement.openAmendment().orElseThrow().to(AmendmentStatus.SIGNING));
        } else {
            agreement.move(AgreementTransition.BACK_TO_SIGNING);
        }
    }

    @Override
    public void roundVoided(AgreementId id) {
        Agreement agreement = store.locked(id);
        if (amending(agreement)) {
            drop(agreement, "round-void");
        } else {
            back(agreement);
        }
    }

    @Override
    public void cabinetAmends(AgreementId id, TermLength fromDecision) {
        Agreement agreement = store.locked(id);
        if (amending(agreement)) {
            drop(agreement, "cabinet-amends");
            return;
        }
        NegotiationTerm term = agreement.term();
        LocalDate before = term.lastDay();
        term.startAfterCabinet(
                time.today(), fromDecision, agreement.arrangement().arrangement().termRule(), holidays.current());
        back(agreement);
        if (!term.lastDay().equals(before)) {
            record.append(new TermExtended(id, fromDecision.toString(), term.lastDay()));
            process.termMoved(id, term.elapsesAt());
        }
    }

    @Override
    public void cabinetRejects(AgreementId id) {
        Agreement agreement = store.locked(id);
        if (amending(agreement)) {
            drop(agreement, "cabinet-rejects");
            return;
        }
        agreement.move(AgreementTransition.CABINET_REJECTED);
        record.append(new AgreementFailed(id, "cabinet-rejects"));
        deadlines.nothingDue(id);
    }

    @Override
    public void entersIntoForce(AgreementId id, LocalDate on) {
        Agreement agreement = store.locked(id);
        if (amending(agreement)) {
            Amendment amendment = agreement.openAmendment().orElseThrow();
            agreement.amend(amendment.adopted(on));
            agreement.texts().enterIntoForce(amendment.version(), on);
            record.append(new AmendmentAdopted(id, amendment.version(), on));
            return;
        }
        agreement.move(AgreementTransition.SIGNED_BY_ALL);
        agreement.texts().enterIntoForce(agreement.texts().current(), on);
        record.append(new EnteredIntoForce(id, agreement.texts().current(), on, agreement.texts().byAward()));
    }

    /** A void round withdraws acceptances (A5). */
    private void back(Agreement agreement) {
        agreement.move(agreement.status() == AgreementStatus.CABINET
                ? AgreementTransition.CABINET_ROUND_VOIDED
                : AgreementTransition.ROUND_VOIDED);
        agreement.withdrawTextAcceptances();
        returning.arrived(agreement, time.now(), () -> {});
    }

    private void drop(Agreement agreement, String cause) {
        int version = agreement.openAmendment().orElseThrow().version();
        agreement.dropAmendment();
        record.append(new AmendmentDropped(agreement.id(), version, cause));
    }

    private static boolean amending(Agreement agreement) {
        return agreement.status() == AgreementStatus.IN_FORCE;
    }
}
