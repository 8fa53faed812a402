package nl.wederkerig.agreement;

import java.util.List;
import java.util.Optional;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Proposing and accepting text versions (A4, A5). */
@Component
class TextService {

    private final CommandDesk desk;
    private final TextLibrary library;
    private final TextAgreement agreed;
    private final EventRecord record;
    private final AgreementDeadlines deadlines;
    private final AgreementProcess process;

    TextService(
            CommandDesk desk, TextLibrary library, TextAgreement agreed, EventRecord record, AgreementDeadlines deadlines,
            @Lazy AgreementProcess process) {
        this.desk = desk;
        this.library = library;
        this.agreed = agreed;
        this.record = record;
        this.deadlines = deadlines;
        this.process = process;
    }

    /** While signing, whoever listens to {@link TextProposed} voids the round, which brings the agreement back (A4). */
    int propose(AgreementId id, Integer after, String text, List<PromisedCommitment> commitments, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.PROPOSE_TEXT, actor);
        Agreement agreement = acting.agreement();
        CommandDesk.refuse(TextPolicy.whyNotAfter(agreement, after));
        check(agreement, text, commitments);
        CommandDesk.refuse(after == null ? Optional.empty() : TextPolicy.whyNotUnchanged(agreement, library.isCurrent(agreement, text, commitments)));
        TextVersion version = library.next(
                agreement, text, commitments, TextOrigin.PROPOSED, acting.organisation(), actor.person(), acting.now());
        int number = agreement.texts().current();
        record.append(new TextProposed(id, number, acting.organisation(), version.sha256()), actor, acting.role());
        if (agreement.status() == AgreementStatus.SIGNING || agreement.status() == AgreementStatus.CABINET) {
            throw new IllegalTransition(id, agreement.status(), AgreementTransition.ROUND_VOIDED);
        }
        if (agreement.status() == AgreementStatus.NEGOTIATION) {
            deadlines.negotiationHeldBy(agreement);
            process.textProposed(id, number);
        }
        return number;
    }

    void accept(AgreementId id, int version, PartyRole as, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.ACCEPT_TEXT, as, actor);
        Agreement agreement = acting.agreement();
        CommandDesk.refuse(TextPolicy.whyNotVersion(agreement, version));
        acting.party().acceptText(version, acting.now());
        record.append(new TextAccepted(id, version, acting.organisation(), acting.party().role()), actor, acting.role());
        if (TextPolicy.agreed(agreement)) {
            agreed.reach(agreement, acting.today(), () -> process.textAccepted(id, acting.party().key()));
        } else {
            deadlines.negotiationHeldBy(agreement);
            process.textAccepted(id, acting.party().key());
        }
    }

    static void check(Agreement agreement, String text, List<PromisedCommitment> commitments) {
        Faults faults = new Faults().prose("text", text, Faults.LONGEST_TEXT);
        if (commitments != null) {
            var parties = agreement.parties().all().stream().map(AgreementParty::key).toList();
            new CommitmentFaults(faults, RegistrationDesk.takingPart(parties)).check(commitments);
        }
        faults.refuse();
        if (commitments != null) {
            CommandDesk.refuse(ConditionCircles.whyRefused(commitments));
        }
    }
}
