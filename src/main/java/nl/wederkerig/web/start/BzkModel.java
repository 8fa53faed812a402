package nl.wederkerig.web.start;

import java.util.List;
import nl.wederkerig.agreement.AgreementVisibility;
import nl.wederkerig.overview.BzkDesk;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.OrganisationNames;
import org.springframework.stereotype.Component;

/** What is watched over besides what is co-signed: by BZK texts to look at beforehand, and by who sees all how ministries stand too. */
@Component
class BzkModel {

    private final BzkDesk desk;
    private final AgreementVisibility visibility;
    private final OrganisationNames organisations;

    BzkModel(BzkDesk desk, AgreementVisibility visibility, OrganisationNames organisations) {
        this.desk = desk;
        this.visibility = visibility;
        this.organisations = organisations;
    }

    /** Null for who is neither a liaison nor the minister of BZK or AZ. */
    StartView.Bzk of(Actor actor) {
        boolean liaises = actor.has(Role.BZK_LIAISON);
        if (actor.organisation() == null || !liaises && !(actor.has(Role.EXECUTIVE) && visibility.seesAll(actor))) {
            return null;
        }
        BzkDesk.Desk found = desk.of(actor);
        List<BzkDesk.Ministry> ministries = found.ministries();
        OrganisationNames.Names names = organisations.of(ministries.stream().map(BzkDesk.Ministry::organisation).toList());
        return new StartView.Bzk(
                !liaises ? null : found.looks().stream().map(BzkModel::look).toList(),
                ministries.stream().map(each -> ministry(each, names)).toList());
    }

    private static StartView.PriorLook look(BzkDesk.PriorLook each) {
        return new StartView.PriorLook("/akkoorden/" + each.agreement() + "/financien", each.reference(), each.title(), each.askedOn(),
                each.answerBy());
    }

    private static StartView.Ministry ministry(BzkDesk.Ministry each, OrganisationNames.Names names) {
        String code = names.of(each.organisation());
        return new StartView.Ministry(code, names.full(each.organisation()), each.late(), each.longest(),
                each.late() == 0 ? null : "/afspraken/alle?laat=true&moet=true&partij=" + code, each.tables(), each.themes(),
                each.tables() == 0 ? null : "/netwerken/tafels?ministerie=" + each.organisation(), each.negotiations(),
                each.negotiations() == 0 ? null : "/akkoorden?status=NEGOTIATION&sorteer=termijn&partij=" + code);
    }
}
