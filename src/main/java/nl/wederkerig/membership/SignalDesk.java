package nl.wederkerig.membership;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.agreement.Themes;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SignalDesk implements Signals {

    private static final int LONGEST_PART = 3_000;

    private final SignalRepository signals;
    private final BundleRepository bundles;
    private final SignalLists lists;
    private final SignalTerms terms;
    private final GrownAgreements grown;
    private final Organisations organisations;
    private final Themes themes;
    private final EventRecord record;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    SignalDesk(SignalRepository signals, BundleRepository bundles, SignalLists lists, SignalTerms terms, GrownAgreements grown, Organisations organisations,
            @Lazy Themes themes, EventRecord record, HolidayTable holidays, EffectiveTime time) {
        this.signals = signals;
        this.bundles = bundles;
        this.lists = lists;
        this.terms = terms;
        this.grown = grown;
        this.organisations = organisations;
        this.themes = themes;
        this.record = record;
        this.holidays = holidays;
        this.time = time;
    }

    @Override
    public SignalId send(SendSignal command, Actor actor) {
        boolean member = associations(actor).stream().anyMatch(each -> each.id().equals(command.association()));
        refuse(SignalPolicy.whyNotSent(member, actor));
        new Faults().line("title", command.title())
                .when(unknown(command.theme()), "theme", "membership.theme")
                .prose("problem", command.problem()).when(tooLong(command.problem()), "problem", "membership.too-long", LONGEST_PART)
                .prose("solution", command.solution()).when(tooLong(command.solution()), "solution", "membership.too-long", LONGEST_PART)
                .prose("conditions", command.conditions()).when(tooLong(command.conditions()), "conditions", "membership.too-long", LONGEST_PART)
                .refuse();
        Signal signal = signals.save(new Signal(command, actor.organisation(), time.today(), holidays.current()));
        signals.flush();
        terms.sent(signal.id(), command.association(), time.today());
        record.append(new SignalSent(signal.id(), actor.organisation()), actor, role(actor));
        return signal.id();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OrganisationView> associations(Actor actor) {
        if (actor.organisation() == null) {
            return List.of();
        }
        Set<OrganisationId> all = organisations.associationsOf(actor.organisation(), time.today());
        return organisations.byIds(all, time.today()).values().stream().filter(each -> each.kind() == OrganisationKind.ASSOCIATION).toList();
    }

    @Override
    public BundleId bundle(SignalId id, BundleId into, String title, Actor actor) {
        SignalView seen = view(id, actor);
        ofAssociation(seen.association(), actor);
        Signal signal = signals.locked(id.value()).orElseThrow(() -> new NotFound("signal", id));
        if (signal.bundleId() != null) {
            refuse(SignalPolicy.whyNotAnswered(bundles.locked(signal.bundleId()).orElse(null), actor));
        }
        refuse(SignalPolicy.whyNotAnswered(null, actor));
        SignalBundle bundle = into == null ? newBundle(seen, title) : present(into, actor);
        refuse(SignalPolicy.whyNotAnswered(bundle, actor));
        signal.layIn(bundle);
        signals.flush();
        record.append(new SignalBundled(id, bundle.id()), actor, role(actor));
        return bundle.id();
    }

    private SignalBundle newBundle(SignalView signal, String title) {
        new Faults().line("title", title).refuse();
        return bundles.save(new SignalBundle(signal.association(), title, signal.theme()));
    }

    /** Of the actor's association, locked. */
    private SignalBundle present(BundleId id, Actor actor) {
        bundle(id, actor);
        return bundles.locked(id.value()).orElseThrow(() -> new NotFound("bundle", id));
    }

    @Override
    public void answer(BundleId id, boolean takenUp, OrganisationId ministry, String reasons, Actor actor) {
        SignalBundle bundle = present(id, actor);
        refuse(SignalPolicy.whyNotAnswered(bundle, actor));
        new Faults().prose("reasons", reasons).when(takenUp && !isMinistry(ministry), "ministry", "membership.ministry").refuse();
        bundle.answer(takenUp ? ministry : null, reasons, time.today());
        signals.flush();
        terms.answered(in(id, actor).stream().map(SignalView::id).toList());
        record.append(new SignalsAnswered(id, bundle.state()), actor, role(actor));
    }

    @Override
    public AgreementId grow(BundleId id, Actor actor) {
        SignalBundle bundle = present(id, actor);
        refuse(SignalPolicy.whyNotGrown(bundle, actor));
        AgreementId agreement = grown.register(bundle, in(id, actor), actor);
        bundle.grow(agreement);
        signals.flush();
        record.append(new SignalsGrew(id, agreement), actor, Role.NEGOTIATOR);
        return agreement;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reason> whyNotGrow(BundleId id, Actor actor) {
        bundle(id, actor);
        return bundles.findById(id.value()).flatMap(bundle -> SignalPolicy.whyNotGrown(bundle, actor));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignalView> list(Actor actor) {
        return lists.signals("", null, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public SignalView view(SignalId id, Actor actor) {
        SignalView found = lists.signals(" and s.id = :id", id.value(), actor).stream().findFirst()
                .orElseThrow(() -> new NotFound("signal", id));
        return new SignalView(found.id(), found.association(), found.member(), found.title(), found.theme(), found.problem(), found.solution(),
                found.conditions(), found.sentOn(), found.answerBy(), found.bundle(), found.state(), found.reasons(), found.answeredOn(),
                Signal.term(found.sentOn()).end(holidays.current()).derivation());
    }

    @Override
    @Transactional(readOnly = true)
    public List<BundleView> bundles(Actor actor) {
        return lists.bundles("", null, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public BundleView bundle(BundleId id, Actor actor) {
        return lists.bundles(" and b.id = :id", id.value(), actor).stream().findFirst().orElseThrow(() -> new NotFound("bundle", id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignalView> in(BundleId id, Actor actor) {
        bundle(id, actor);
        return lists.signals(" and s.bundle_id = :id", id.value(), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Asked> asked(Actor actor) {
        return actor.organisation() == null || role(actor) == null ? List.of() : lists.asked(actor.organisation());
    }

    private boolean unknown(String theme) {
        return theme == null || themes.all().stream().noneMatch(each -> each.inUse() && each.code().equals(theme));
    }

    private boolean isMinistry(OrganisationId id) {
        OrganisationView found = id == null ? null : organisations.byIds(Set.of(id), time.today()).get(id);
        return found != null && found.layer() == Layer.RIJK && found.kind() == OrganisationKind.MINISTRY && found.existsOn(time.today());
    }

    private static boolean tooLong(String part) {
        return part != null && part.length() > LONGEST_PART && part.length() <= Faults.LONGEST_TEXT;
    }

    private static Role role(Actor actor) {
        return actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).orElse(null);
    }

    /** What others may read here is the association's to do. */
    private static void ofAssociation(OrganisationId association, Actor actor) {
        if (!actor.belongsTo(association)) {
            throw new RuleBroken(Reason.of("T58", "not-the-association"));
        }
    }

    private static void refuse(Optional<Reason> reason) {
        reason.ifPresent(present -> {
            throw new RuleBroken(present);
        });
    }
}
