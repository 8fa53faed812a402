package nl.wederkerig.web.agreement;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.agreement.ConstituencyOutcome;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.Panel;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.web.component.Choice;
import org.springframework.stereotype.Component;

/** The answers that forms offer. */
@Component
class FormChoices {

    private final Texts texts;
    private final Organisations organisations;
    private final EffectiveTime time;

    FormChoices(Texts texts, Organisations organisations, EffectiveTime time) {
        this.texts = texts;
        this.organisations = organisations;
        this.time = time;
    }

    ArrangementChoices all() {
        return new ArrangementChoices(routes(), of("disputeKind", DisputeKind.DISPUTES.toArray(DisputeKind[]::new)),
                of("force", OutcomeForce.values()),
                of("panel", new Panel[] {Panel.THREE}),
                of("termRule", new TermRule[] {TermRule.AGREED_WORKING_DAY, TermRule.STATUTORY}), units(), of("term-from", PromisedCommitment.TermFrom.values()),
                of("constituency", ConstituencyOutcome.values()), of("ground", Ground.values()),
                List.of(Choice.of("true", texts.get("web.agreement.yes")), Choice.of("false", texts.get("web.agreement.no"))),
                of("nature", new PromiseDetail.Nature[] {PromiseDetail.Nature.EFFORT}), of("money", PromiseDetail.MoneyKind.values()),
                of("channel", PromiseDetail.Channel.values()));
    }

    private List<Choice> routes() {
        return Stream.of(Route.values()).map(each -> new Choice(each.name(), texts.word("route", each), texts.word("route.hint", each))).toList();
    }

    <E extends Enum<E>> List<Choice> of(String kind, E[] constants) {
        return Stream.of(constants).map(each -> Choice.of(each.name(), texts.word(kind, each))).toList();
    }

    /** High councils and advisory bodies, who may appoint. */
    List<Choice> appointing() {
        return Stream.of(OrganisationKind.HIGH_COUNCIL, OrganisationKind.ADVISORY)
                .flatMap(kind -> organisations.search(new OrganisationSearch(null, null, kind, false, OrganisationSearch.Sort.NAME,
                        false, 0, 100), time.today()).organisations().stream())
                .map(FormChoices::choice).toList();
    }

    static Choice choice(OrganisationView organisation) {
        boolean same = organisation.kind() == OrganisationKind.HIGH_COUNCIL || organisation.label().equals(organisation.name());
        return Choice.of(organisation.id().value(),
                same ? organisation.name() : organisation.label() + " – " + organisation.name());
    }

    private List<Choice> units() {
        return Stream.of(TermLength.Unit.values())
                .map(unit -> Choice.of(unit.name().substring(0, 1), texts.word("unit", unit))).toList();
    }
}
