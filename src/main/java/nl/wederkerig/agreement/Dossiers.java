package nl.wederkerig.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class Dossiers implements AgreementDossiers, NegotiationStates {

    private static final Set<PartyRole> CHECKERS = EnumSet.of(PartyRole.LINE_MINISTRY, PartyRole.CO_SIGNER);

    private final AgreementStore store;
    private final EffectiveTime time;

    Dossiers(AgreementStore store, EffectiveTime time) {
        this.store = store;
        this.time = time;
    }

    @Override
    public AgreementFacts facts(AgreementId id) {
        Agreement agreement = found(id);
        Texts texts = agreement.texts();
        return new AgreementFacts(
                id, agreement.header().reference(), agreement.status(), parties(agreement), agreement.arrangement().arrangement(),
                texts.current(), texts.inForce(), texts.inForceOn(), agreement.openAmendment().map(Amendment::status).orElse(null),
                texts.byAward());
    }

    @Override
    public List<PromisedCommitment> commitments(AgreementId id, int version) {
        return store.text(id, version).commitments();
    }

    @Override
    public RegisterAgreement registration(AgreementId id) {
        return store.registration(id);
    }

    @Override
    public List<Revision> revisions(AgreementId id) {
        ArrangementState present = found(id).arrangement();
        return Stream.concat(
                        store.revisions(id).stream().map(ArrangementRevision::view),
                        Stream.of(new Revision(present.revision(), present.arrangement(), present.timetable())))
                .toList();
    }

    @Override
    public NegotiationState of(AgreementId id) {
        Agreement agreement = found(id);
        Parties parties = agreement.parties();
        List<PartyKey> acceptors = keys(parties.textAcceptors());
        Constituencies asked = agreement.status() == AgreementStatus.NEGOTIATORS_AGREEMENT
                ? agreement.constituencies().orElse(null) : null;
        return new NegotiationState(
                acceptors, acceptors, keys(parties.joint().stream().filter(party -> CHECKERS.contains(party.role())).toList()),
                agreement.checks().bothComplete(), agreement.texts().current() > 0 && !agreement.texts().reopened(),
                asked == null ? List.of() : asked.undecided(), asked == null ? null : LegalZone.endOf(asked.decideBy()),
                agreement.term().elapsedAt(time.now()));
    }

    private static List<PartyKey> keys(List<AgreementParty> parties) {
        return parties.stream().map(AgreementParty::key).toList();
    }

    static List<PartyView> parties(Agreement agreement) {
        int current = agreement.texts().current();
        return agreement.parties().all().stream().map(party -> party.view(current)).toList();
    }

    private Agreement found(AgreementId id) {
        return store.find(id).orElseThrow(() -> new NotFound("agreement", id));
    }
}
