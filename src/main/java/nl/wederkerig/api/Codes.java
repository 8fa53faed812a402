package nl.wederkerig.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Organisations by the codes under which the API names them, as they are today. */
@Component
public class Codes {

    private final Organisations organisations;
    private final EffectiveTime time;

    Codes(Organisations organisations, EffectiveTime time) {
        this.organisations = organisations;
        this.time = time;
    }

    /** What is asked of it is looked up once; those of a whole list at once where they are named beforehand. */
    public Names names(Stream<OrganisationId> beforehand) {
        Names names = new Names();
        names.know(beforehand.filter(Objects::nonNull).distinct().toList());
        return names;
    }

    /** @throws BadRequest when nobody has the code */
    public OrganisationId id(String code, String pointer) {
        return code == null ? null : organisations.byCode(code, today())
                .orElseThrow(() -> new BadRequest(List.of(Fault.at(pointer, "api.organisation"))));
    }

    /** All faults at once. */
    public List<OrganisationId> ids(List<String> codes, String pointer) {
        Map<String, OrganisationId> known = codes == null ? Map.of() : organisations.byCodes(Set.copyOf(codes), today());
        List<String> asked = codes == null ? List.of() : codes;
        BadRequest.refuse(Stream.iterate(0, i -> i < asked.size(), i -> i + 1).filter(i -> !known.containsKey(asked.get(i)))
                .map(i -> Fault.at(pointer + "/" + i, "api.organisation")).toList());
        return asked.stream().map(known::get).toList();
    }

    /** All faults at once. @param placed codes by their pointers */
    public Map<String, OrganisationId> all(Map<String, String> placed) {
        Map<String, OrganisationId> known = organisations.byCodes(Set.copyOf(placed.values()), today());
        BadRequest.refuse(placed.entrySet().stream().filter(each -> !known.containsKey(each.getValue()))
                .map(each -> Fault.at(each.getKey(), "api.organisation")).toList());
        return known;
    }

    LocalDate today() {
        return time.today();
    }

    /** Codes by organisation, kept for one answer. */
    public final class Names {

        private final Map<OrganisationId, OrganisationView> known = new HashMap<>();

        private void know(Collection<OrganisationId> ids) {
            known.putAll(organisations.byIds(ids, today()));
        }

        public String of(OrganisationId id) {
            if (id == null) {
                return null;
            }
            if (!known.containsKey(id)) {
                know(List.of(id));
            }
            OrganisationView found = known.get(id);
            return found == null ? id.value() : found.code();
        }

        public List<String> of(Collection<OrganisationId> ids) {
            return ids.stream().map(this::of).toList();
        }
    }
}
