package nl.wederkerig.web.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementHeader;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.overview.Escalations;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.dispute.RunningDisputes;
import nl.wederkerig.web.termbar.TermBar;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the model of any page of an agreement with {@code header} for the fragment {@code agreement/header :: header}, and with
 * {@code title} and {@code crumbs} for the layout.
 */
@Component
public class AgreementHeaderModel {

    /** Flash attribute: what was just done, in a sentence. */
    public static final String DONE = "done";

    private final Agreements agreements;
    private final Escalations escalations;
    private final OrganisationNames organisations;
    private final ThemeNames themes;
    private final ArrangementTexts arrangements;
    private final TermBarOfAgreement terms;
    private final AgreementBanners banners;
    private final HeaderMatters matters;
    private final RunningDisputes words;
    private final HolderWords holding;
    private final Dates dates;
    private final Texts texts;

    AgreementHeaderModel(Agreements agreements, Escalations escalations, OrganisationNames organisations,
            ThemeNames themes, ArrangementTexts arrangements, TermBarOfAgreement terms, AgreementBanners banners,
            HeaderMatters matters, RunningDisputes words, HolderWords holding, Dates dates, Texts texts) {
        this.agreements = agreements;
        this.escalations = escalations;
        this.organisations = organisations;
        this.themes = themes;
        this.arrangements = arrangements;
        this.terms = terms;
        this.banners = banners;
        this.matters = matters;
        this.words = words;
        this.holding = holding;
        this.dates = dates;
        this.texts = texts;
    }

    /** @throws NotFound when the actor may not see the agreement, or not this side of it */
    public AgreementView fill(Model model, AgreementId id, Actor actor, AgreementTab tab) {
        AgreementView agreement = agreements.view(id, actor);
        if (agreement.sight() != Sight.FULL && !tab.isForEveryone()) {
            throw new NotFound("page of agreement", id);
        }
        AgreementHeaderView header = header(agreement, actor, tab, (String) model.getAttribute(DONE));
        model.addAttribute("header", header);
        model.addAttribute("title", tab == AgreementTab.OVERVIEW
                ? header.heading() : texts.get("web.agreement.page-title", tabName(tab), header.reference()));
        model.addAttribute("crumbs", header.crumbs());
        return agreement;
    }

    private AgreementHeaderView header(AgreementView agreement, Actor actor, AgreementTab tab, String done) {
        AgreementHeader header = agreement.header();
        boolean full = agreement.sight() == Sight.FULL;
        // To who was appointed or asked in one dispute it would give others away (D8).
        Escalation escalation = full && agreement.disputes().all() ? escalations.of(List.of(header.id())).get(header.id()) : null;
        Collection<OrganisationId> holders = escalation == null ? agreement.waitsFor() : escalation.holders();
        OrganisationNames.Names names = organisations.of(named(agreement, holders));
        List<DisputeView> running = matters.running(agreement, escalation, actor);
        List<RunningDispute> disputes = running.isEmpty() ? List.of() : words.of(header.id(), running, actor);
        TermBar term = full ? terms.of(agreement, running) : null;
        return new AgreementHeaderView(header.id(), header.reference(), header.title(),
                texts.get("web.agreement.heading", header.reference(), header.title()),
                StatusTones.of(header.status()), status(agreement), texts.word("kind", header.kind()),
                themes.of(header.theme()), parties(agreement, names), holder(escalation, holders, names),
                escalation != null && escalation.together() ? escalation.since() : null, level(header, escalation),
                StatusTones.ofLevel(escalation == null ? 0 : escalation.level()),
                agreement.arrangement() == null ? null : arrangements.sentence(agreement.arrangement(), names),
                term, told(escalation, agreement, term) ? null : matters.next(agreement, escalation, disputes, tab, actor), disputes,
                banners.of(agreement, holders, running, actor), tabs(agreement, disputes, tab),
                crumbs(header, tab), done);
    }

    private static List<OrganisationId> named(AgreementView agreement, Collection<OrganisationId> holders) {
        List<OrganisationId> ids = new ArrayList<>(holders);
        agreement.parties().forEach(party -> ids.add(party.organisation()));
        if (agreement.arrangement() != null) {
            ids.add(agreement.arrangement().appointingAuthority());
        }
        return ids;
    }

    private String parties(AgreementView agreement, OrganisationNames.Names names) {
        return agreement.parties().stream().map(party -> party(agreement.header(), party, names)).collect(Collectors.joining(" · "));
    }

    private String party(AgreementHeader header, PartyView party, OrganisationNames.Names names) {
        String name = names.of(party.organisation());
        if (party.role() == PartyRole.CO_SIGNER && header.status() == AgreementStatus.CABINET) {
            return texts.get("web.agreement.party.in-role", name, texts.get("web.agreement.acts-as.CO_SIGNER.not"));
        }
        if (party.role() == PartyRole.CO_SIGNER && header.existing()) {
            return texts.get("web.agreement.party.in-role", name, texts.get("web.agreement.acts-as.CO_SIGNER.not-asked"));
        }
        boolean plain = party.role() == PartyRole.DECENTRAL || party.role() == PartyRole.LINE_MINISTRY;
        return plain ? name : texts.get("web.agreement.party.in-role", name, texts.word("acts-as", party.role()));
    }

    private String holder(Escalation escalation, Collection<OrganisationId> holders, OrganisationNames.Names names) {
        return escalation == null ? holding.of(holders, names)
                : escalation.together() ? holding.of(escalation, names) : holding.each(escalation, names, dates.today());
    }

    /** "Onderhandeling, termijn opgeschort". */
    private String status(AgreementView agreement) {
        String status = texts.word("status", agreement.header().status());
        return agreement.term() != null && agreement.term().inEffect() && agreement.term().resumesOn() != null
                ? texts.get("web.agreement.status.suspended", status) : status;
    }

    private String level(AgreementHeader header, Escalation escalation) {
        return escalation == null || escalation.level() == 0 || StatusTones.isEnded(header.status())
                ? null : texts.get("web.agreement.level." + escalation.level());
    }

    /** Whether the bar of the term tells already what comes next. */
    private static boolean told(Escalation escalation, AgreementView agreement, TermBar term) {
        return term != null && agreement.term().inEffect()
                && agreement.term().end().lastDay().equals(escalation == null ? null : escalation.nextOn());
    }

    private List<Tab> tabs(AgreementView agreement, List<RunningDispute> disputes, AgreementTab current) {
        List<Tab> tabs = new ArrayList<>();
        for (AgreementTab tab : AgreementTab.values()) {
            if (agreement.sight() == Sight.FULL || tab.isForEveryone()) {
                Tab shown = Tab.of(tabName(tab), "/akkoorden/" + agreement.header().id() + tab.path(), tab == current);
                int count = agreement.sight() != Sight.FULL ? 0
                        : tab == AgreementTab.TEXTS ? agreement.currentVersion() : tab == AgreementTab.DISPUTES ? disputes.size() : 0;
                tabs.add(count > 0 ? shown.counting(count) : shown);
            }
        }
        return tabs;
    }

    private List<Crumb> crumbs(AgreementHeader header, AgreementTab tab) {
        Crumb list = new Crumb(texts.get("web.agreement.list.title"), "/akkoorden");
        return tab == AgreementTab.OVERVIEW
                ? List.of(list) : List.of(list, new Crumb(header.reference(), "/akkoorden/" + header.id()));
    }

    private String tabName(AgreementTab tab) {
        return texts.word("tab", tab);
    }
}
