package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.overview.Escalations.Held;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** Says with whom a file lies, the same on every page: organisations and persons who were appointed, the nearest day first. */
@Component
public class HolderWords {

    private static final String COUNCIL_OF_STATE = "RVS";

    private final Texts texts;

    HolderWords(Texts texts) {
        this.texts = texts;
    }

    /** "SZW, VNG en de arbiters"; null for nobody. */
    public String of(Escalation escalation, OrganisationNames.Names names) {
        return joined(escalation.held().stream().map(each -> name(each, names)).toList());
    }

    /** "SZW 39 dagen, VNG en IenW 6 dagen", where not all hold it since the same day; null for nobody. */
    String each(Escalation escalation, OrganisationNames.Names names, LocalDate today) {
        Map<String, List<String>> byDays = escalation.held().stream().collect(Collectors.groupingBy(each -> days(each.since(), today),
                LinkedHashMap::new, Collectors.mapping(each -> name(each, names), Collectors.toList())));
        String all = byDays.entrySet().stream().map(days -> (joined(days.getValue()) + " " + days.getKey()).strip())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : Dates.whole(all);
    }

    /** "9 dagen (sinds vr 4 dec 2026)", or for how long the first of them; null where no days count. */
    public String since(Escalation escalation, LocalDate today) {
        LocalDate since = escalation.since();
        if (since == null) {
            return null;
        }
        String days = Dates.whole(texts.spoken().since(since, today));
        return escalation.together() ? days : texts.get("web.holder.longest", days);
    }

    private String days(LocalDate since, LocalDate today) {
        return since == null ? "" : since.isBefore(today) ? texts.spoken().days(today.toEpochDay() - since.toEpochDay())
                : texts.spoken().since(since, today);
    }

    private String joined(List<String> all) {
        List<String> each = all.stream().distinct().toList();
        int last = each.size() - 1;
        return each.isEmpty() ? null : last == 0 ? each.get(0)
                : texts.get("web.holder.and", String.join(", ", each.subList(0, last)), each.get(last));
    }

    /** "SZW en VNG"; null for nobody. */
    String of(Collection<OrganisationId> holders, OrganisationNames.Names names) {
        return joined(holders.stream().map(id -> name(id, names)).toList());
    }

    private String name(Held held, OrganisationNames.Names names) {
        return held.organisation() == null ? texts.get("web.start.holder." + held.persons()) : name(held.organisation(), names);
    }

    private String name(OrganisationId id, OrganisationNames.Names names) {
        OrganisationView organisation = names.known().get(id);
        return organisation != null && organisation.code().equals(COUNCIL_OF_STATE) ? texts.get("web.start.holder.RVS") : names.of(id);
    }
}
