package nl.wederkerig.web.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.agreement.CooperationModel;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Component;

/** A new agreement as it was filled in. */
@Component
class NewAgreementForm {

    static final String PARTY_ROWS = "parties.rows";

    private static final int FEWEST_PARTIES = 4;

    private final Organisations organisations;
    private final EffectiveTime time;

    NewAgreementForm(Organisations organisations, EffectiveTime time) {
        this.organisations = organisations;
        this.time = time;
    }

    static int partyRows(Form form) {
        return ArrangementForm.rows(form, PARTY_ROWS, FEWEST_PARTIES);
    }

    /** @throws nl.wederkerig.shared.InvalidInput with all that cannot be read */
    RegisterAgreement command(FormFields fields) {
        List<PartyKey> parties = parties(fields);
        RegisterAgreement command = new RegisterAgreement(null, fields.text("title"), fields.text("summary"),
                fields.chosen("kind", AgreementKind.class), fields.text("theme"),
                fields.choice("cooperationModel", CooperationModel.class), null, fields.yes("existing"), parties,
                ArrangementForm.arrangement(fields), ArrangementForm.timetable(fields), null, null, fields.day("inForceOn"),
                fields.day("provisionalFrom"), List.of(), false, false, fields.text("replaces"));
        fields.refuse();
        return command;
    }

    /** Rows that were left empty are left out; an organisation that nobody knows is a fault. */
    List<PartyKey> parties(FormFields fields) {
        List<PartyKey> parties = new ArrayList<>();
        for (int i = 0; i < partyRows(fields.form()); i++) {
            String row = "parties[" + i + "].";
            String typed = fields.text(row + "organisation");
            PartyRole role = fields.choice(row + "role", PartyRole.class);
            if (typed != null) {
                Optional<OrganisationId> found = organisations.byCode(typed, time.today());
                if (found.isEmpty()) {
                    fields.wrong(row + "organisation", "form.organisation", typed);
                }
                parties.add(new PartyKey(found.orElse(null), role));
            }
        }
        return parties;
    }
}
