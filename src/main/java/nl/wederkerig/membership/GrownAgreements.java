package nl.wederkerig.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.agreement.CooperationModel;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes an agreement in preparation of what members brought: tripartite (A2), with binding advice as a first proposal that parties may change. */
@Component
class GrownAgreements {

    private static final String BZK = "BZK";
    private static final String FINANCE = "FIN";
    private static final String COUNCIL_OF_STATE = "RVS";
    private static final int LONGEST_SUMMARY = 10_000;

    private final Preparation preparation;
    private final Organisations organisations;
    private final EffectiveTime time;

    GrownAgreements(@Lazy Preparation preparation, Organisations organisations, EffectiveTime time) {
        this.preparation = preparation;
        this.organisations = organisations;
        this.time = time;
    }

    AgreementId register(SignalBundle bundle, List<SignalView> signals, Actor actor) {
        LocalDate today = time.today();
        OrganisationId bzk = organisations.byCode(BZK, today).orElseThrow();
        OrganisationId coSigner = bundle.ministry().equals(bzk) ? organisations.byCode(FINANCE, today).orElseThrow() : bzk;
        DisputeArrangement arrangement = new DisputeArrangement(Route.BINDING_ADVICE, null, null, null,
                organisations.byCode(COUNCIL_OF_STATE, today).orElse(null), null, null, null, null, Map.of(), null, false, List.of(), null);
        return preparation.register(new RegisterAgreement(null, bundle.title(), summary(signals), AgreementKind.ADMINISTRATIVE_AGREEMENT,
                bundle.theme(), CooperationModel.REVERSED_CO_GOVERNMENT, null, false,
                List.of(new PartyKey(bundle.association(), PartyRole.DECENTRAL), new PartyKey(bundle.ministry(), PartyRole.LINE_MINISTRY),
                        new PartyKey(coSigner, PartyRole.CO_SIGNER)),
                arrangement, List.of(), null, null, null, null, List.of(), false, false, null), actor);
    }

    /** In the words of the members, each named. */
    private String summary(List<SignalView> signals) {
        Map<OrganisationId, OrganisationView> members =
                organisations.byIds(signals.stream().map(SignalView::member).toList(), time.today());
        String all = signals.stream().map(each -> members.get(each.member()).name() + ": " + each.title() + "\n" + each.problem() + "\n"
                + each.solution() + "\n" + each.conditions()).collect(Collectors.joining("\n\n"));
        return all.length() <= LONGEST_SUMMARY ? all : all.substring(0, LONGEST_SUMMARY - 1) + "…";
    }
}
