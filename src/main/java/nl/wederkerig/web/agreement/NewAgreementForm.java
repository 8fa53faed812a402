package nl.wederkerig.web.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.agreement.CooperationModel;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Component;

/** A new agreement as it was filled in. */
@Component
class NewAgreementForm {

    static final String PARTY_ROWS = "parties.rows";

    private static final int FEWEST_PARTIES = 4;

    private final Preparation preparation;
    private final Organisations organisations;
    private final EffectiveTime time;

    NewAgreementForm(Preparation preparation, Organisations organisations, EffectiveTime time) {
        this.preparation = preparation;
        this.organisations = organisations;
        this.time = time;
    }

    static int partyRows(Form form) {
        return ArrangementForm.rows(form, PARTY_ROWS, FEWEST_PARTIES);
    }

    /** Without the rows in which nothing was typed. */
    static Form closedUp(Form form) {
        return ArrangementForm.closedUp(form.closedUp("parties", field -> false));
    }

    /** Everything that is wrong with it: what cannot be read, and what would not be registered. */
    List<Fault> faults(Form form, Actor actor) {
        FormFields fields = new FormFields(closedUp(form));
        RegisterAgreement command = command(fields);
        Set<String> unread = fields.faults().stream().map(Fault::path).collect(Collectors.toSet());
        return Stream.concat(fields.faults().stream(),
                preparation.faults(command, actor).stream().filter(fault -> !unread.contains(fault.path()))).toList();
    }

    /** What cannot be read is left out; the fields say so. */
    RegisterAgreement command(FormFields fields) {
        List<PartyKey> parties = parties(fields);
        return new RegisterAgreement(null, fields.text("title"), fields.text("summary"),
                fields.chosen("kind", AgreementKind.class), fields.text("theme"),
                fields.choice("cooperationModel", CooperationModel.class), null, fields.yes("existing"), parties,
                ArrangementForm.arrangement(fields), ArrangementForm.timetable(fields), null, null, fields.day("inForceOn"),
                fields.day("provisionalFrom"), List.of(), false, false, fields.text("replaces"));
    }

    /** An organisation that nobody knows is a fault. */
    List<PartyKey> parties(FormFields fields) {
        List<PartyKey> parties = new ArrayList<>();
        for (int i = 0; i < partyRows(fields.form()); i++) {
            String row = "parties[" + i + "].";
            String typed = fields.text(row + "organisation");
            PartyRole role = fields.choice(row + "role", PartyRole.class);
            if (typed != null || fields.text(row + "role") != null) {
                Optional<OrganisationId> found = Optional.ofNullable(typed).flatMap(code -> organisations.byCode(code, time.today()));
                if (typed != null && found.isEmpty()) {
                    fields.wrong(row + "organisation", "form.organisation", typed);
                }
                parties.add(new PartyKey(found.orElse(null), role));
            }
        }
        return parties;
    }
}
