package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementHeader;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.overview.Escalations;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Tab;
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
    private final Texts texts;

    AgreementHeaderModel(Agreements agreements, Escalations escalations, OrganisationNames organisations,
            ThemeNames themes, ArrangementTexts arrangements, TermBarOfAgreement terms, AgreementBanners banners, Texts texts) {
        this.agreements = agreements;
        this.escalations = escalations;
        this.organisations = organisations;
        this.themes = themes;
        this.arrangements = arrangements;
        this.terms = terms;
        this.banners = banners;
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
        TermBar term = full ? terms.of(agreement, actor) : null;
        return new AgreementHeaderView(header.id(), header.reference(), header.title(),
                texts.get("web.agreement.heading", header.reference(), header.title()),
                StatusTones.of(header.status()), texts.word("status", header.status()), texts.word("kind", header.kind()),
                themes.of(header.theme()), parties(agreement, names), holder(escalation, holders, names),
                escalation == null ? null : escalation.since(), level(escalation), StatusTones.ofLevel(escalation == null ? 0 : escalation.level()),
                agreement.arrangement() == null ? null : arrangements.sentence(agreement.arrangement(), names),
                term, next(escalation),
                nextOn(escalation, agreement, term), banners.of(agreement, holders, actor), tabs(agreement, tab),
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
        return agreement.parties().stream().map(party -> party(party, names)).collect(Collectors.joining(" · "));
    }

    private String party(PartyView party, OrganisationNames.Names names) {
        String name = names.of(party.organisation());
        boolean plain = party.role() == PartyRole.DECENTRAL || party.role() == PartyRole.LINE_MINISTRY;
        return plain ? name : texts.get("web.agreement.party.in-role", name, texts.word("acts-as", party.role()));
    }

    private String holder(Escalation escalation, Collection<OrganisationId> holders, OrganisationNames.Names names) {
        Stream<String> persons = escalation == null ? Stream.of() : escalation.persons().stream()
                .map(person -> texts.get("web.start.holder." + person));
        String all = Stream.concat(holders.stream().distinct().map(names::of), persons).collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    private String level(Escalation escalation) {
        return escalation == null || escalation.level() == 0 ? null : texts.get("web.agreement.level." + escalation.level());
    }

    /** Null where the bar of the term tells it already. */
    private static LocalDate nextOn(Escalation escalation, AgreementView agreement, TermBar term) {
        boolean told = term != null && agreement.term().inEffect()
                && agreement.term().end().lastDay().equals(escalation == null ? null : escalation.nextOn());
        return escalation == null || told ? null : escalation.nextOn();
    }

    private String next(Escalation escalation) {
        return escalation == null || escalation.next() == null ? null : texts.get("deadline." + escalation.next());
    }

    private List<Tab> tabs(AgreementView agreement, AgreementTab current) {
        List<Tab> tabs = new ArrayList<>();
        for (AgreementTab tab : AgreementTab.values()) {
            if (agreement.sight() == Sight.FULL || tab.isForEveryone()) {
                Tab shown = Tab.of(tabName(tab), "/akkoorden/" + agreement.header().id() + tab.path(), tab == current);
                boolean counts = tab == AgreementTab.TEXTS && agreement.currentVersion() > 0 && agreement.sight() == Sight.FULL;
                tabs.add(counts ? shown.counting(agreement.currentVersion()) : shown);
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
