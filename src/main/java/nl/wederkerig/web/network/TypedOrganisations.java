package nl.wederkerig.web.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** Organisations as people type them, by code or by name, separated by commas or on lines of their own; there may be commas in a name with its code behind it. */
@Component
class TypedOrganisations {

    private static final int MOST = 400;

    private final Organisations organisations;
    private final Dates dates;

    TypedOrganisations(Organisations organisations, Dates dates) {
        this.organisations = organisations;
        this.dates = dates;
    }

    /** What nobody is called, or several are, is a fault at the field. */
    List<OrganisationId> read(FormFields fields, String name) {
        String text = fields.text(name);
        List<String> lines = text == null ? List.of() : pieces(text, "\n").limit(MOST).toList();
        Set<String> whole = organisations.byCodes(lines.stream().map(TypedOrganisations::code).toList(), dates.today()).keySet();
        List<String> typed = lines.stream().flatMap(line -> whole.contains(code(line)) ? Stream.of(line) : pieces(line, "[,;]"))
                .distinct().limit(MOST).toList();
        Map<String, OrganisationId> byCode = organisations.byCodes(typed.stream().map(TypedOrganisations::code).toList(), dates.today());
        List<OrganisationId> read = new ArrayList<>();
        for (String each : typed) {
            if (byCode.containsKey(code(each))) {
                read.add(byCode.get(code(each)));
            } else {
                List<OrganisationView> called = organisations.called(each, dates.today());
                if (called.size() == 1) {
                    read.add(called.get(0).id());
                } else if (called.isEmpty()) {
                    fields.wrong(name, "form.organisation", each);
                } else {
                    fields.wrong(name, "form.organisation-several", each,
                            called.stream().limit(5).map(TypedOrganisations::shown).collect(Collectors.joining(", ")));
                }
            }
        }
        return read.stream().distinct().toList();
    }

    private static Stream<String> pieces(String text, String between) {
        return Arrays.stream(text.split(between)).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** As a form shows what is there: its name, and the code in brackets. */
    static String shown(OrganisationView organisation) {
        return organisation.name() + " (" + organisation.code() + ")";
    }

    /** Within the brackets at the end, or all of it. */
    private static String code(String typed) {
        return typed.endsWith(")") ? typed.substring(typed.lastIndexOf('(') + 1, typed.length() - 1).strip() : typed;
    }
}
