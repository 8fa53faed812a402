package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final String WHAT_IF = "what-if";
    static final String WHAT_IF_ACT = "what-if-act";
    static final String ADVICE = "advice-period";
    private static final Pattern OF_TIMETABLE = Pattern.compile(MILESTONE + ":([0-9]{1,4})");

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

    static boolean isMilestone(String key) {
        return OF_TIMETABLE.matcher(key).matches();
    }

    /** Its place in the timetable, from 1. @param key of a milestone */
    static int numberOf(String key) {
        return Integer.parseInt(key.substring(key.indexOf(':') + 1));
    }

    /** From the opening of the negotiation; what lies before it reminds nobody any more. An advice is asked for by itself. */
    void milestones(Agreement agreement, LocalDate today) {
        List<Milestone> timetable = agreement.arrangement().timetable();
        for (int i = 0; i < timetable.size(); i++) {
            Milestone milestone = timetable.get(i);
            if (!milestone.on().isBefore(today)) {
                Deadline day = new Deadline(
                        agreement.id(), Milestone.deadline(i + 1), DeadlineKind.MILESTONE, MILESTONE, null, milestone.on(),
                        milestone.owner() == null ? agreement.parties().jointOrganisations() : List.of(milestone.owner()));
                register.set(milestone.advice() == null ? day.recordingLapse() : day);
            }
        }
    }

    /** Those with a day, from the opening of the negotiation; what lies before it never comes about. */
    void whatIfs(Agreement agreement, LocalDate today) {
        List<WhatIf> whatIfs = agreement.arrangement().whatIfs();
        for (int i = 0; i < whatIfs.size(); i++) {
            WhatIf whatIf = whatIfs.get(i);
            if (whatIf.dated() && !whatIf.on().isBefore(today)) {
                register.set(new Deadline(agreement.id(), WHAT_IF + ":" + (i + 1), DeadlineKind.OCCURRENCE, WHAT_IF, null, whatIf.on(),
                        agreement.parties().jointOrganisations()).recordingLapse());
            }
        }
    }

    /** Every party is to act; the register records who was silent (A7). */
    void whatIfOccurred(WhatIfOccurred event, List<OrganisationId> everyone) {
        register.close(event.agreement(), WHAT_IF + ":" + event.whatIf());
        register.set(new Deadline(event.agreement(), acting(event.whatIf()), DeadlineKind.RESPONSE, WHAT_IF_ACT, event.on(), event.actBy(),
                everyone).recordingLapse());
    }

    void whatIfAwaits(AgreementId agreement, int number, List<OrganisationId> awaited) {
        if (awaited.isEmpty()) {
            register.close(agreement, acting(number));
        } else {
            register.heldBy(agreement, acting(number), awaited);
        }
    }

    /** The last day to act moved. */
    void whatIfMoved(AgreementId agreement, OccurredWhatIf occurred, List<OrganisationId> everyone) {
        register.set(new Deadline(agreement, acting(occurred.number()), DeadlineKind.RESPONSE, WHAT_IF_ACT, occurred.on(), occurred.actBy(),
                occurred.awaited(everyone)).recordingLapse());
    }

    static String acting(int whatIf) {
        return WHAT_IF + ":" + whatIf + ":act";
    }

    static String advice(int number) {
        return ADVICE + ":" + number;
    }

    static boolean isAdvice(String key) {
        return key.startsWith(ADVICE + ":");
    }

    /** Held by who asked for it: the body may be no organisation here. */
    void adviceRequested(AgreementId agreement, RequestedAdvice advice) {
        register.set(new Deadline(agreement, advice(advice.number()), DeadlineKind.MILESTONE, ADVICE, advice.askedOn(), advice.dueOn(),
                List.of(advice.askedBy())).recordingLapse());
    }

    void adviceCame(AgreementId agreement, int number) {
        register.close(agreement, advice(number));
    }

    void milestoneMet(AgreementId agreement, int number) {
        register.close(agreement, Milestone.deadline(number));
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
