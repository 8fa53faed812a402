package nl.wederkerig.web.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.AgreementQuery;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.dossier.DossierWork;
import nl.wederkerig.dossier.WorkView;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.CabinetReferrals;
import nl.wederkerig.signing.CoSigningPage;
import nl.wederkerig.signing.CoSigningQuery;
import nl.wederkerig.signing.CoSigningQueue;
import nl.wederkerig.web.agreement.AgreementRows;
import nl.wederkerig.web.agreement.DraftModel;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.commitment.AtStart;
import nl.wederkerig.web.commitment.InOurNameModel;
import nl.wederkerig.web.commitment.InOurNameView;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.escalation.EscalationModel;
import nl.wederkerig.web.escalation.EscalationView;
import nl.wederkerig.web.signing.CoSigningRows;
import nl.wederkerig.web.signing.ReferralRows;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fills the start page by what the reader does: a negotiator, the co-signer, an executive, the cabinet secretary, the registrar. */
@Component
class StartModel {

    private static final int FEW = 8;

    private final StartTasks tasks;
    private final Agreements agreements;
    private final AgreementRows agreementRows;
    private final CoSigningQueue queue;
    private final CoSigningRows queueRows;
    private final CabinetReferrals referrals;
    private final ReferralRows referralRows;
    private final EscalationModel escalation;
    private final DraftModel drafts;
    private final AtStart commitments;
    private final InOurNameModel inOurName;
    private final AppointedAtStart appointed;
    private final MeetingTaskRows meetings;
    private final ChangesModel changes;
    private final BzkModel bzk;
    private final Working working;
    private final DossierWork work;
    private final OrganisationNames organisations;
    private final Texts texts;

    StartModel(StartTasks tasks, @Lazy Agreements agreements, AgreementRows agreementRows,
            @Lazy CoSigningQueue queue, CoSigningRows queueRows, @Lazy CabinetReferrals referrals, ReferralRows referralRows,
            EscalationModel escalation, DraftModel drafts, AtStart commitments, InOurNameModel inOurName, AppointedAtStart appointed,
            MeetingTaskRows meetings, ChangesModel changes, BzkModel bzk, Working working, @Lazy DossierWork work, OrganisationNames organisations,
            Texts texts) {
        this.work = work;
        this.working = working;
        this.changes = changes;
        this.bzk = bzk;
        this.meetings = meetings;
        this.tasks = tasks;
        this.agreements = agreements;
        this.agreementRows = agreementRows;
        this.queue = queue;
        this.queueRows = queueRows;
        this.referrals = referrals;
        this.referralRows = referralRows;
        this.escalation = escalation;
        this.drafts = drafts;
        this.commitments = commitments;
        this.inOurName = inOurName;
        this.appointed = appointed;
        this.organisations = organisations;
        this.texts = texts;
    }

    /** @param listing the filters of an executive's overview */
    StartView of(Listing listing, Actor actor) {
        boolean atTable = actor.organisation() != null && actor.actingAs(Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON).isPresent();
        boolean executive = actor.has(Role.EXECUTIVE);
        EscalationView overview = executive ? escalation.atStart(listing, actor) : null;
        InOurNameView.Block ours = executive || actor.has(Role.NEGOTIATOR) ? inOurName.block(actor, FEW) : null;
        boolean negotiates = !executive && actor.has(Role.NEGOTIATOR) && !actor.has(Role.BZK_LIAISON);
        return new StartView(
                texts.get("web.start.heading"),
                drafts.of(actor), tasks.of(atTable || executive || actor.has(Role.REGISTRAR), ours, actor),
                atTable && overview == null ? negotiations(actor) : null,
                actor.organisation() != null && actor.actingAs(Role.BZK_LIAISON, Role.SIGNATORY).isPresent() ? coSigning(actor) : null,
                actor.has(Role.CABINET_SECRETARY) ? referralRows.of(referrals.list(true, 0, FEW, actor).rows()) : null,
                overview,
                negotiates ? commitments.of(actor, FEW) : null, negotiates ? meetings.ahead(actor) : List.of(),
                ours, appointed.of(actor),
                overview == null && atTable ? changes.of(actor) : null, bzk.of(actor), working.of(actor), links(actor));
    }

    /** By days left; what is still prepared has no term and comes last. */
    private List<StartView.Running> negotiations(Actor actor) {
        List<AgreementPage.Row> found = agreements.list(new AgreementQuery(null, Set.of(AgreementStatus.NEGOTIATION, AgreementStatus.PREPARATION),
                actor.organisation(), null, AgreementQuery.Sort.TERM_END, false, 0, AgreementQuery.LARGEST_PAGE), actor).rows();
        Stream<AgreementPage.Row> few = Stream.of(AgreementStatus.NEGOTIATION, AgreementStatus.PREPARATION)
                .flatMap(status -> found.stream().filter(row -> row.status() == status).limit(FEW));
        return agreementRows.withoutThemes(few.toList()).stream().map(row -> new StartView.Running(row.url(), row.reference(), row.title(),
                row.parties(), row.termEnd(), row.resumesOn(), row.status(), row.holder(), row.holds())).toList();
    }

    /** Null for an organisation that is asked to co-sign nothing: only central government ever is (A2). */
    private StartView.CoSigning coSigning(Actor actor) {
        OrganisationView own = organisations.of(List.of(actor.organisation())).known().get(actor.organisation());
        if (own == null || own.layer() != Layer.RIJK) {
            return null;
        }
        List<CoSigningPage> pages = queue.forBzk(Stream.of(CoSigningQuery.Standing.OPEN, CoSigningQuery.Standing.REFUSED)
                .map(standing -> new CoSigningQuery(standing, null, 0, FEW)).toList(), actor);
        CoSigningPage open = pages.get(0);
        CoSigningPage refused = pages.get(1);
        if (open.total() + refused.total() == 0 && !actor.has(Role.BZK_LIAISON)) {
            return null;
        }
        return new StartView.CoSigning(queueRows.withOpenItems(open.rows()), open.total(), queueRows.of(refused.rows()));
    }

    private List<StartView.Link> links(Actor actor) {
        List<StartView.Link> links = new ArrayList<>();
        if (actor.has(Role.REGISTRAR)) {
            if (work.list(actor).stream().anyMatch(each -> each.state() == WorkView.State.AT_WORK)) {
                links.add(link("work", "/werk"));
            }
            links.add(link("import", "/beheer/import"));
            links.add(link("administration", "/beheer"));
        }
        if (actor.has(Role.AUDITOR)) {
            links.add(link("escalation", "/escalatie"));
            links.add(link("disputes", "/geschillen"));
            links.add(link("proof", "/akkoorden"));
        }
        if (actor.has(Role.OPERATOR)) {
            links.add(link("technique", "/techniek"));
        }
        return links;
    }

    private StartView.Link link(String room, String url) {
        return new StartView.Link(texts.get("web.start.link." + room), texts.get("web.start.link." + room + ".about"), url);
    }
}
