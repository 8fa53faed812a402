package nl.wederkerig.agreement;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class Dossiers implements AgreementDossiers {

    private final AgreementStore store;

    Dossiers(AgreementStore store) {
        this.store = store;
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
    public List<Milestone> timetable(AgreementId id) {
        return found(id).arrangement().timetable();
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
                        Stream.of(new Revision(present.revision(), present.arrangement(), present.timetable(), present.whatIfs())))
                .toList();
    }

    static List<PartyView> parties(Agreement agreement) {
        int current = agreement.texts().current();
        return agreement.parties().all().stream().map(party -> party.view(current)).toList();
    }

    private Agreement found(AgreementId id) {
        return store.find(id).orElseThrow(() -> new NotFound("agreement", id));
    }
}
