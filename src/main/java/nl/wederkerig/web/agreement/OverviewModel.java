package nl.wederkerig.web.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementAct;
import nl.wederkerig.agreement.AgreementHeader;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.AmendmentStatus;
import nl.wederkerig.agreement.AmendmentView;
import nl.wederkerig.agreement.AvailableAct;
import nl.wederkerig.agreement.JointAct;
import nl.wederkerig.agreement.JointActView;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.ExtensionView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Wording;
import org.springframework.stereotype.Component;

/** Makes the first page of an agreement. */
@Component
class OverviewModel {

    private static final int MOST_ASKED = 4;

    private final StandingCommitments commitments;
    private final OrganisationNames organisations;
    private final ArrangementTexts arrangements;
    private final ThemeNames themes;
    private final PendingActs pendingActs;
    private final JointEffects joint;
    private final AmendmentUnderWay amendments;
    private final Texts texts;
    private final Dates dates;
    private final Wording wording;

    OverviewModel(StandingCommitments commitments, OrganisationNames organisations, ArrangementTexts arrangements, ThemeNames themes,
            PendingActs pendingActs, JointEffects joint, AmendmentUnderWay amendments, Texts texts, Dates dates, Wording wording) {
        this.joint = joint;
        this.amendments = amendments;
        this.commitments = commitments;
        this.organisations = organisations;
        this.arrangements = arrangements;
        this.themes = themes;
        this.pendingActs = pendingActs;
        this.texts = texts;
        this.dates = dates;
        this.wording = wording;
    }

    /** @param awaitsText whether a new text is awaited, so that this comes before consent to the present one */
    OverviewView of(AgreementView agreement, AgreementHeaderView header, Actor actor, boolean awaitsText) {
        OrganisationNames.Names names = organisations.of(named(agreement));
        return new OverviewView(agreement.header().summary(), acts(agreement, header, actor, awaitsText), blocked(agreement),
                pendingActs.pending(agreement, actor, names), accepted(agreement, names), facts(agreement, names),
                agreement.arrangement() == null ? List.of() : arrangements.entries(agreement.arrangement(), names),
                constituencies(agreement, names),
                agreement.evaluations().stream().map(each ->
                        new OverviewView.Note(each.text(), names.of(each.by()), each.at())).toList(),
                agreement.namedEvents().stream().map(each ->
                        new OverviewView.Note(each.event(), names.of(each.by()), each.at())).toList(),
                amendment(agreement, names), joint.others(agreement, names, actor));
    }

    private OverviewView.Amendment amendment(AgreementView agreement, OrganisationNames.Names names) {
        AmendmentView amendment = agreement.amendment();
        if (amendment == null) {
            return null;
        }
        List<OrganisationId> awaited = amendment.status() != AmendmentStatus.PROPOSED ? List.of() : agreement.pending().stream()
                .filter(each -> each.act() == JointAct.OPEN_AMENDMENT).findFirst().map(JointActView::missing)
                .orElse(agreement.parties().stream().filter(PartyView::joint).map(PartyView::organisation).distinct().toList());
        AmendmentUnderWay.Change change = amendments.change(agreement, amendment);
        return new OverviewView.Amendment(change.text(),
                awaited.isEmpty() ? null : texts.get("web.agreement.amendment.awaited", texts.joined(awaited.stream().map(names::of).toList())),
                change.url());
    }

    private List<OverviewView.Act> acts(AgreementView agreement, AgreementHeaderView header, Actor actor, boolean awaitsText) {
        boolean waits = actor.isAmong(agreement.waitsFor());
        List<ActPage> possible = agreement.acts().stream().filter(AvailableAct::possible)
                .map(each -> ActPage.of(each.act())).distinct()
                .filter(page -> !pendingActs.isConsented(page, agreement, actor))
                .sorted(Comparator.comparing((ActPage page) -> !(awaitsText && page == ActPage.PROPOSE_TEXT))
                        .thenComparing(Comparator.naturalOrder())).toList();
        List<OverviewView.Act> asked = Stream.concat(inDisputes(header, actor).stream(), inCommitments(agreement, actor).stream()).toList();
        List<OverviewView.Act> acts = new ArrayList<>(asked.stream().limit(1).map(OverviewView.Act::leading).toList());
        acts.addAll(asked.stream().skip(1).toList());
        for (ActPage page : possible) {
            boolean first = acts.isEmpty() && waits && !page.isDrastic();
            acts.add(new OverviewView.Act(called(page, agreement), page.url(agreement.header().id()), first, page.joint() != null));
        }
        if (mayRaise(agreement, actor)) {
            String raise = "/akkoorden/" + agreement.header().id() + "/geschillen/nieuw";
            acts.add(new OverviewView.Act(texts.get("web.dispute.raise"), raise, false, false));
        }
        return acts;
    }

    /** A dispute, by who acts for a party (D1). */
    private static boolean mayRaise(AgreementView agreement, Actor actor) {
        return agreement.header().status() == AgreementStatus.IN_FORCE && actor.has(Role.NEGOTIATOR) && agreement.parties().stream()
                .anyMatch(party -> party.joint() && party.endedOn() == null && actor.belongsTo(party.organisation()));
    }

    /** What the reader's organisation has to do there. */
    private static List<OverviewView.Act> inDisputes(AgreementHeaderView header, Actor actor) {
        return !actor.has(Role.NEGOTIATOR) ? List.of() : header.disputes().stream().flatMap(dispute -> dispute.steps().stream()
                .filter(RunningDispute.Step::own).map(step -> new OverviewView.Act(step.text(), dispute.url(), false, false))).distinct().toList();
    }

    /** Of the commitments that wait for the reader's organisation: what is late, or has to be answered. */
    private List<OverviewView.Act> inCommitments(AgreementView agreement, Actor actor) {
        if (!actor.has(Role.NEGOTIATOR) || agreement.header().status() != AgreementStatus.IN_FORCE) {
            return List.of();
        }
        return commitments.of(agreement, actor).stream().filter(each -> actor.isAmong(each.awaiting()))
                .filter(each -> asked(each, actor) != null).limit(MOST_ASKED)
                .map(each -> new OverviewView.Act(texts.get("web.agreement.next.about", texts.get("deadline." + asked(each, actor)), each.text()),
                        "/akkoorden/" + agreement.header().id() + "/afspraken/" + each.key(), false, false)).toList();
    }

    /** Label of what is asked of who must act; null for what is not due. Nobody decides on a date that it asked for itself. */
    private String asked(CommitmentView commitment, Actor actor) {
        return commitment.status() == CommitmentStatus.CLAIMED ? "confirm-fulfilment" : isAskedToMove(commitment) && !actor.belongsTo(commitment.obligor()) ? "new-date"
                : commitment.due() != null && dates.late(commitment.due()) ? "commitment" : null;
    }

    private static boolean isAskedToMove(CommitmentView commitment) {
        return commitment.extension() != null && commitment.extension().outcome() == ExtensionView.Outcome.OPEN;
    }

    private String called(ActPage page, AgreementView agreement) {
        boolean again = page == ActPage.SUSPEND_TERM && agreement.term() != null && agreement.term().resumesOn() != null;
        return again ? texts.get("web.agreement.act.SUSPEND_TERM.again")
                : ActFacts.called(page, agreement, texts);
    }

    /** Only what belongs to this status and teaches what has to be done first; that an act is not of now is no news. */
    private List<OverviewView.Blocked> blocked(AgreementView agreement) {
        Map<AgreementAct, AvailableAct> blocked = new LinkedHashMap<>();
        agreement.acts().stream().filter(each -> !each.possible() && teaches(each))
                .filter(each -> agreement.acts().stream().noneMatch(other -> other.act() == each.act() && other.possible()))
                .forEach(each -> blocked.putIfAbsent(each.act(), each));
        return blocked.values().stream().sorted(Comparator.comparing(each -> ActPage.of(each.act())))
                .map(each -> new OverviewView.Blocked(texts.word("act", each.act()), wording.reason(each.reason()))).toList();
    }

    private static boolean teaches(AvailableAct act) {
        return switch (act.act()) {
            case ACCEPT_ARRANGEMENT, ACCEPT_TEXT, COMPLETE, TERMINATE -> switch (act.reason().code()) {
                case "not-in-status", "observer", "not-joint", "co-signer-accepts-no-text", "no-text", "already-accepted" -> false;
                default -> act.reason().rule().matches("[A-Z][0-9]+");
            };
            default -> false;
        };
    }

    private static List<OverviewView.Standing> accepted(AgreementView agreement, OrganisationNames.Names names) {
        if (agreement.header().status() != AgreementStatus.PREPARATION) {
            return List.of();
        }
        return agreement.parties().stream().filter(PartyView::joint).map(party ->
                new OverviewView.Standing(names.of(party.organisation()), party.arrangementAcceptedAt())).toList();
    }

    private List<OverviewView.Constituency> constituencies(AgreementView agreement, OrganisationNames.Names names) {
        return agreement.constituencies().stream().map(each -> new OverviewView.Constituency(names.of(each.organisation()),
                each.decideBy(), each.lapsed(), texts.word("constituency", each.outcome()), each.parts(), each.decidedAt())).toList();
    }

    private List<Entry> facts(AgreementView agreement, OrganisationNames.Names names) {
        AgreementHeader header = agreement.header();
        List<Entry> facts = new ArrayList<>();
        add(facts, "kind", texts.word("kind", header.kind()));
        add(facts, "theme", themes.of(header.theme()));
        add(facts, "model", texts.word("model", header.cooperationModel()));
        add(facts, header.existing() ? "concluded" : "registered", dates.day(header.registeredOn()));
        if (header.inForceOn() != null) {
            add(facts, "inForceOn", dates.day(header.inForceOn()));
        } else if (header.agreedInForceOn() != null) {
            add(facts, "agreedInForceOn", dates.day(header.agreedInForceOn()));
        }
        if (header.provisionalFrom() != null) {
            add(facts, "provisionalFrom", dates.day(header.provisionalFrom()));
        }
        if (agreement.sight() == Sight.FULL && header.replaces() != null) {
            add(facts, "replaces", header.replaces());
        }
        if (agreement.sight() == Sight.FULL) {
            add(facts, "public", texts.get(header.markedPublic() ? "web.agreement.yes" : "web.agreement.no"));
        }
        return facts;
    }

    private void add(List<Entry> facts, String name, String value) {
        facts.add(Entry.of(texts.get("web.agreement.fact." + name), value));
    }

    private static List<OrganisationId> named(AgreementView agreement) {
        List<OrganisationId> ids = new ArrayList<>();
        agreement.parties().forEach(party -> ids.add(party.organisation()));
        agreement.evaluations().forEach(evaluation -> ids.add(evaluation.by()));
        agreement.namedEvents().forEach(event -> ids.add(event.by()));
        agreement.constituencies().forEach(each -> ids.add(each.organisation()));
        agreement.pending().forEach(joint ->
                Stream.concat(joint.missing().stream(), joint.consents().stream().map(each -> each.party())).forEach(ids::add));
        if (agreement.arrangement() != null) {
            ids.add(agreement.arrangement().appointingAuthority());
            ids.addAll(agreement.arrangement().decisionsBy());
        }
        return ids;
    }
}
