package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Keeps the register of live deadlines as an agreement stands. */
@Component
class AgreementDeadlines {

    static final String TERM = "negotiation-term";
    static final String PRIOR_CHECK = "check-asked";
    static final String CONSTITUENCY = "constituency";
    private static final String MILESTONE = "milestone";

    private final DeadlineRegister register;

    AgreementDeadlines(DeadlineRegister register) {
        this.register = register;
    }

    /** The term has effect in NEGOTIATION only: there it stands in the register, held by whose acceptance is awaited. */
    void negotiationTerm(Agreement agreement) {
        if (agreement.status() != AgreementStatus.NEGOTIATION) {
            register.close(agreement.id(), TERM);
            return;
        }
        NegotiationTerm term = agreement.term();
        register.set(new Deadline(
                agreement.id(), TERM, DeadlineKind.TERM, TERM, term.term().startDay(), term.lastDay(), Holders.of(agreement)));
        if (term.suspended()) {
            register.suspend(agreement.id(), TERM, term.resumesOn());
        }
    }

    /** Somebody accepted, or a new version stands: others must act now. */
    void negotiationHeldBy(Agreement agreement) {
        register.heldBy(agreement.id(), TERM, Holders.of(agreement));
    }

    /** From the opening of the negotiation; what lies before it reminds nobody any more. */
    void milestones(Agreement agreement, LocalDate today) {
        List<Milestone> timetable = agreement.arrangement().timetable();
        for (int i = 0; i < timetable.size(); i++) {
            Milestone milestone = timetable.get(i);
            if (!milestone.on().isBefore(today)) {
                register.set(new Deadline(
                        agreement.id(), MILESTONE + ":" + (i + 1), DeadlineKind.MILESTONE, MILESTONE, null, milestone.on(),
                        milestone.owner() == null ? agreement.parties().jointOrganisations() : List.of(milestone.owner())));
            }
        }
    }

    /** Lapses without a process: the register records who was silent (A7). */
    void priorCheckAsked(AgreementId agreement, LocalDate asked, LocalDate answerBy, OrganisationId coSigner) {
        register.set(new Deadline(agreement, PRIOR_CHECK, DeadlineKind.RESPONSE, PRIOR_CHECK, asked, answerBy, List.of(coSigner))
                .recordingLapse().seenByRijkOnly());
    }

    void priorCheckAnswered(AgreementId agreement) {
        register.close(agreement, PRIOR_CHECK);
    }

    void constituenciesAsked(AgreementId agreement, LocalDate asked, Constituencies constituencies) {
        constituencies.undecided().forEach(organisation -> register.set(new Deadline(
                agreement, CONSTITUENCY + ":" + organisation, DeadlineKind.RESPONSE, CONSTITUENCY, asked, constituencies.decideBy(),
                List.of(organisation))));
    }

    void constituencyDecided(AgreementId agreement, OrganisationId organisation) {
        register.close(agreement, CONSTITUENCY + ":" + organisation);
    }

    void constituenciesDone(AgreementId agreement) {
        register.closeAll(agreement, CONSTITUENCY + ":");
    }

    /** The agreement has ended: nothing of the dossier is due any more. */
    void nothingDue(AgreementId agreement) {
        register.closeAll(agreement, "");
    }
}
