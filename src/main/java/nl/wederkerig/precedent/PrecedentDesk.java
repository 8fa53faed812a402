package nl.wederkerig.precedent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PrecedentDesk implements Precedents {

    private static final Role[] ROLES = {Role.COUNCIL_OF_STATE, Role.CHAIR, Role.ARBITER, Role.EXPERT, Role.NEGOTIATOR};

    private final PrecedentRepository precedents;
    private final CodificationDuty duty;
    private final WhoDecided decided;
    private final Disputes disputes;
    private final Organisations organisations;
    private final DossierLock lock;
    private final EventRecord record;
    private final EffectiveTime time;

    PrecedentDesk(PrecedentRepository precedents, CodificationDuty duty, WhoDecided decided, Disputes disputes, Organisations organisations,
            DossierLock lock, EventRecord record, EffectiveTime time) {
        this.precedents = precedents;
        this.duty = duty;
        this.decided = decided;
        this.disputes = disputes;
        this.organisations = organisations;
        this.lock = lock;
        this.record = record;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public PrecedentPage find(String words, int page, int size) {
        if (page < 0 || size < 1 || size > PrecedentPage.LARGEST_PAGE) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " precedents");
        }
        boolean all = words == null || words.isBlank();
        List<Precedent> found = all ? precedents.findByCodifiedOnIsNotNullOrderByCodifiedOnDescIdAsc(PageRequest.of(page, size))
                : precedents.found(words, size, (long) page * size);
        long total = all ? precedents.countByCodifiedOnIsNotNull() : precedents.countFound(words);
        return new PrecedentPage(found.stream().map(Precedent::view).toList(), page, size, total);
    }

    @Override
    @Transactional(readOnly = true)
    public PrecedentView get(UUID id) {
        return precedents.findByIdAndCodifiedOnIsNotNull(id).map(Precedent::view).orElseThrow(() -> new NotFound("precedent", id));
    }

    @Override
    @Transactional(readOnly = true)
    public Standing standing(AgreementId agreement, DisputeView seen, Actor actor) {
        if (!PrecedentPolicy.teaches(seen)) {
            return new Standing(null, false);
        }
        Optional<Precedent> codified = find(agreement, seen.key()).filter(Precedent::codified);
        return new Standing(codified.map(precedent -> precedent.view().id()).orElse(null),
                PrecedentPolicy.whyNot(seen, codified.isPresent(), bzk(), actor).isEmpty());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PrecedentView> of(AgreementId agreement, String dispute, Actor actor) {
        return seen(agreement, dispute, actor).flatMap(found -> find(agreement, dispute)).filter(Precedent::codified).map(Precedent::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reason> whyNot(AgreementId agreement, String dispute, Actor actor) {
        return whyNot(agreement, toCodify(agreement, dispute, actor), actor);
    }

    @Override
    public void codify(Codification codification, Actor actor) {
        AgreementId agreement = codification.agreement();
        lock.lock(agreement);
        DisputeView dispute = toCodify(agreement, codification.dispute(), actor);
        whyNot(agreement, dispute, actor).ifPresent(reason -> {
            throw new RuleBroken(reason);
        });
        InvalidInput.refuse(PrecedentPolicy.faults(codification));
        Precedent precedent = find(agreement, dispute.key()).orElseGet(() -> new Precedent(agreement, dispute));
        precedent.codify(codification, time.today());
        precedents.save(precedent);
        duty.done(precedent);
        record.append(new DisputeCodified(agreement, dispute.key()), actor, actor.actingAs(Role.BZK_LIAISON, ROLES).orElse(null));
    }

    private Optional<Reason> whyNot(AgreementId agreement, DisputeView dispute, Actor actor) {
        boolean codified = find(agreement, dispute.key()).filter(Precedent::codified).isPresent();
        return PrecedentPolicy.whyNot(dispute, codified, bzk(), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToCodify> toCodify(Actor actor) {
        return decided.asked(actor);
    }

    /** Who decided codifies it also when sight of the dispute has ended with it. */
    private DisputeView toCodify(AgreementId agreement, String dispute, Actor actor) {
        boolean asked = decided.isAsked(agreement, dispute, actor);
        return seen(agreement, dispute, asked ? Actor.system() : actor).orElseThrow(() -> new NotFound("dispute", dispute));
    }

    private OrganisationId bzk() {
        return organisations.byCode(CodificationDuty.BZK, time.today()).orElse(null);
    }

    private Optional<DisputeView> seen(AgreementId agreement, String dispute, Actor actor) {
        return disputes.of(agreement, actor).stream().filter(each -> each.key().equals(dispute)).findFirst();
    }

    private Optional<Precedent> find(AgreementId agreement, String dispute) {
        return precedents.findByAgreementIdAndDisputeKey(agreement.value(), dispute);
    }
}
