package nl.wederkerig.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** Who can be invited: those that usually are, to tick, and others by their names. */
@Component
class InvitedParties {

    private static final int MOST_USUAL = 100;

    private final Organisations organisations;
    private final MeetingWords words;
    private final Dates dates;

    InvitedParties(Organisations organisations, MeetingWords words, Dates dates) {
        this.organisations = organisations;
        this.words = words;
        this.dates = dates;
    }

    /** What was ticked and typed; adds what cannot be read to the faults of the fields. */
    List<OrganisationId> read(FormFields fields) {
        List<OrganisationId> invited = new ArrayList<>(fields.form().values("invited").stream()
                .filter(each -> !each.isBlank()).map(OrganisationId::new).toList());
        String others = fields.text("others");
        for (String typed : others == null ? new String[0] : others.split("\n")) {
            List<OrganisationView> called = typed.isBlank() ? List.of() : organisations.called(typed.strip(), dates.today());
            if (called.size() == 1) {
                invited.add(called.get(0).id());
            } else if (!typed.isBlank()) {
                fields.wrong("others", called.isEmpty() ? "meeting.unknown-organisation" : "meeting.several-called-so", typed.strip());
            }
        }
        return invited;
    }

    /** Associations and ministries, without those that come anyway. */
    List<Choice> usual(List<OrganisationId> without) {
        return Stream.of(OrganisationKind.ASSOCIATION, OrganisationKind.MINISTRY)
                .flatMap(kind -> organisations.search(new OrganisationSearch(null, null, kind, false, OrganisationSearch.Sort.NAME, false, 0,
                        MOST_USUAL), dates.today()).organisations().stream())
                .filter(each -> !without.contains(each.id()))
                .map(each -> Choice.of(each.id().value(), words.get("party", each.label(), each.name()))).toList();
    }
}
