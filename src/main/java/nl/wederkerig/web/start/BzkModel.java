package nl.wederkerig.web.start;

import java.util.List;
import nl.wederkerig.overview.BzkDesk;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.OrganisationNames;
import org.springframework.stereotype.Component;

/** What BZK watches over besides what it co-signs: texts to look at beforehand, and how ministries stand. */
@Component
class BzkModel {

    private final BzkDesk desk;
    private final OrganisationNames organisations;

    BzkModel(BzkDesk desk, OrganisationNames organisations) {
        this.desk = desk;
        this.organisations = organisations;
    }

    /** Null for who is no liaison. */
    StartView.Bzk of(Actor actor) {
        if (!actor.has(Role.BZK_LIAISON) || actor.organisation() == null) {
            return null;
        }
        BzkDesk.Desk found = desk.of(actor);
        List<BzkDesk.Ministry> ministries = found.ministries();
        OrganisationNames.Names names = organisations.of(ministries.stream().map(BzkDesk.Ministry::organisation).toList());
        return new StartView.Bzk(
                found.looks().stream().map(each -> new StartView.PriorLook("/akkoorden/" + each.agreement() + "/financien", each.reference(),
                        each.title(), each.askedOn(), each.answerBy())).toList(),
                ministries.stream().map(each -> ministry(each, names)).toList());
    }

    private static StartView.Ministry ministry(BzkDesk.Ministry each, OrganisationNames.Names names) {
        String code = names.of(each.organisation());
        return new StartView.Ministry(code, names.full(each.organisation()), each.late(), each.longest(),
                each.late() == 0 ? null : "/afspraken/alle?laat=true&moet=true&partij=" + code, each.tables(), each.themes(),
                each.tables() == 0 ? null : "/netwerken/tafels?ministerie=" + each.organisation(), each.negotiations(),
                each.negotiations() == 0 ? null : "/akkoorden?status=NEGOTIATION&sorteer=termijn&partij=" + code);
    }
}
