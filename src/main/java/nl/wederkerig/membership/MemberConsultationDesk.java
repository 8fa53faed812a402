package nl.wederkerig.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.agreement.TextVersionView;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.document.Documents;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MemberConsultationDesk implements MemberConsultations {

    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_KEY = 60;

    private final ConsultationRepository consultations;
    private final ConsultationLists lists;
    private final Ballot ballot;
    private final ConsultationDeadlines deadlines;
    private final Agreements agreements;
    private final AgreementDossiers dossiers;
    private final Documents documents;
    private final DossierLock lock;
    private final EventRecord record;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    MemberConsultationDesk(ConsultationRepository consultations, ConsultationLists lists, Ballot ballot, ConsultationDeadlines deadlines,
            @Lazy Agreements agreements, @Lazy AgreementDossiers dossiers, @Lazy Documents documents, @Lazy DossierLock lock, EventRecord record,
            HolidayTable holidays, EffectiveTime time) {
        this.consultations = consultations;
        this.lists = lists;
        this.ballot = ballot;
        this.deadlines = deadlines;
        this.agreements = agreements;
        this.dossiers = dossiers;
        this.documents = documents;
        this.lock = lock;
        this.record = record;
        this.holidays = holidays;
        this.time = time;
    }

    @Override
    public ConsultationId open(OpenConsultation command, Actor actor) {
        AgreementId agreement = command.agreement();
        inFullSight(agreement, actor);
        lock.lock(agreement);
        refuse(whyNot(agreement, actor));
        String key = command.key() != null ? command.key() : "raadpleging-" + (consultations.countByAgreementId(agreement.value()) + 1);
        check(command, key, dossiers.facts(agreement));
        MemberConsultation consultation = consultations.save(
                new MemberConsultation(command, key, actor.organisation(), time.today(), holidays.current()));
        consultations.flush();
        ballot.putToAll(consultation);
        for (NewDocument document : command.documents()) {
            documents.keep(ConsultationRooms.of(consultation), document, actor);
        }
        record.append(new MemberConsultationOpened(agreement, key, consultation.association(), consultation.lastDay()), actor,
                actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).orElse(null));
        deadlines.opened(consultation);
        return consultation.id();
    }

    private void check(OpenConsultation command, String key, AgreementFacts agreement) {
        Integer version = command.version();
        new Faults().when(!key.matches(KEY) || key.length() > LONGEST_KEY, "key", "membership.key")
                .when(consultations.findByAgreementIdAndKey(agreement.id().value(), key).isPresent(), "key", "membership.key-taken", key)
                .line("question", command.question())
                .optionalProse("explanation", command.explanation())
                .when(version != null && (version < 1 || version > agreement.currentVersion()), "version", "membership.no-version")
                .required("term", command.term())
                .when(command.term() != null && !ConsultationDeadlines.fits(command.term()), "term", "membership.term")
                .when(command.quorum() < 0 || command.quorum() > 100, "quorum", "membership.per-cent")
                .refuse();
    }

    @Override
    public LocalDate lastDayOf(TermLength term) {
        return MemberConsultation.term(time.today(), term).end(holidays.current()).lastDay();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reason> whyNotOpen(AgreementId agreement, Actor actor) {
        inFullSight(agreement, actor);
        return whyNot(agreement, actor);
    }

    private Optional<Reason> whyNot(AgreementId agreement, Actor actor) {
        return ConsultationPolicy.whyNotOpen(dossiers.facts(agreement), ballot.hasMembers(actor.organisation(), time.today()), actor);
    }

    @Override
    public void vote(ConsultationId id, Vote vote, String remark, Actor actor) {
        MemberConsultation consultation = locked(id, actor);
        if (ballot.of(id, actor.organisation()).isEmpty()) {
            throw new NotFound("consultation", id);
        }
        refuse(ConsultationPolicy.whyNotVote(consultation, time.today(), actor));
        new Faults().required("vote", vote).optionalProse("remark", remark).refuse();
        UUID cast = ballot.cast(id, actor.organisation(), vote, remark, actor.person(), time.now());
        record.append(new MemberVoted(consultation.agreement(), consultation.key(), cast, true), actor,
                actor.actingAs(ConsultationPolicy.READERS[0], ConsultationPolicy.READERS).orElse(null));
    }

    @Override
    public void withdraw(ConsultationId id, String reason, Actor actor) {
        MemberConsultation consultation = locked(id, actor);
        if (!actor.belongsTo(consultation.association())) {
            throw new RuleBroken(Reason.of("T50", "no-association"));
        }
        refuse(actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).isEmpty() ? Optional.of(Reason.of("rights", "role-missing"))
                : ConsultationPolicy.whyNotOpen(consultation, time.today()));
        new Faults().prose("reason", reason).refuse();
        consultation.withdraw(reason);
        consultations.flush();
        deadlines.done(consultation);
        record.append(new MemberConsultationWithdrawn(consultation.agreement(), consultation.key(), consultation.association()), actor,
                actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).orElse(null));
    }

    /** For who may see it; its dossier is locked before it is read. */
    private MemberConsultation locked(ConsultationId id, Actor actor) {
        ConsultationRow seen = row(id, actor);
        lock.lock(seen.agreement());
        return consultations.findById(id.value()).orElseThrow(() -> new NotFound("consultation", id));
    }

    private ConsultationRow row(ConsultationId id, Actor actor) {
        return lists.one(id, actor).stream().findFirst().orElseThrow(() -> new NotFound("consultation", id));
    }

    @Override
    @Transactional(readOnly = true)
    public ConsultationView view(ConsultationId id, Actor actor) {
        ConsultationRow row = row(id, actor);
        MemberConsultation consultation = consultations.findById(id.value()).orElseThrow(() -> new NotFound("consultation", id));
        boolean association = actor.belongsTo(row.association());
        ConsultationView.OwnVote own = ballot.of(id, actor.organisation()).orElse(null);
        Reason blocked = own == null ? null : ConsultationPolicy.whyNotVote(consultation, time.today(), actor).orElse(null);
        boolean canWithdraw = association && actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).isPresent()
                && consultation.votesOn(time.today());
        List<DocumentView> handedIn = documents.kept(List.of(ConsultationRooms.of(consultation)));
        return new ConsultationView(row, text(consultation), consultation.term().end(holidays.current()).derivation(), own, blocked, association,
                canWithdraw, consultation.decided(), consultation.decidedOn(), handedIn);
    }

    /** Members read it here before they see the agreement: the association lays it before them. */
    private TextVersionView text(MemberConsultation consultation) {
        return consultation.textVersion() == null ? null : agreements.texts(consultation.agreement(), Actor.system()).stream()
                .filter(each -> each.version() == consultation.textVersion()).findFirst().orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConsultationRow> list(Actor actor) {
        return lists.all(actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConsultationRow> of(AgreementId agreement, Actor actor) {
        return lists.of(agreement, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MemberVote> votes(ConsultationId id, Actor actor) {
        ConsultationRow row = row(id, actor);
        return actor.isSystem() || actor.belongsTo(row.association()) ? ballot.all(id, row.state() != ConsultationState.COUNTED) : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public ConsultationId byKey(AgreementId agreement, String key, Actor actor) {
        return lists.of(agreement, actor).stream().filter(each -> each.key().equals(key)).map(ConsultationRow::id).findFirst()
                .orElseThrow(() -> new NotFound("consultation", key));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CastVote> cast(AgreementId agreement) {
        return ballot.cast(agreement);
    }

    private void inFullSight(AgreementId agreement, Actor actor) {
        if (agreements.sight(agreement, actor) != Sight.FULL) {
            throw new NotFound("agreement", agreement);
        }
    }

    private static void refuse(Optional<Reason> reason) {
        reason.ifPresent(present -> {
            throw new RuleBroken(present);
        });
    }
}
