package nl.wederkerig.api.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wederkerig.api.register.Registerinlezing.Opvolgerkeuze;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;

/** Who takes whose place as it was sent, and where in that the faults of it stand. */
record SentSuccessors(List<Opvolgerkeuze> sent) {

    private static final String LIST = "/opvolgers";
    private static final String SUCCESSOR = "successor.";

    /** Of what was sent twice the first. */
    Map<OrganisationId, Optional<String>> answers() {
        Map<OrganisationId, Optional<String>> answers = new HashMap<>();
        sent.forEach(each -> answers.putIfAbsent(new OrganisationId(each.organisatie()),
                Optional.ofNullable(each.opvolger()).filter(typed -> !typed.isBlank())));
        return answers;
    }

    /** In the order in which they were sent, with what the domain found; what was left out comes first. */
    List<Fault> faults(List<Fault> found) {
        List<Fault> faults = new ArrayList<>(found.stream().filter(each -> place(each) < 0).map(SentSuccessors::told).toList());
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < sent.size(); number++) {
            int place = number;
            if (!seen.add(sent.get(number).organisatie())) {
                faults.add(Fault.at(LIST + "/" + number + "/organisatie", "api.twice"));
            }
            found.stream().filter(each -> place(each) == place).map(each -> told(each, place)).forEach(faults::add);
        }
        return faults;
    }

    /** -1 where it is about nothing that was sent. */
    private int place(Fault fault) {
        return IntStream.range(0, sent.size()).filter(number -> fault.path().equals(SUCCESSOR + sent.get(number).organisatie())).findFirst().orElse(-1);
    }

    private static Fault told(Fault fault, int place) {
        String field = fault.code().equals("official-register.no-successor") ? "opvolger" : "organisatie";
        return new Fault(LIST + "/" + place + "/" + field, fault.code(), fault.arguments());
    }

    private static Fault told(Fault fault) {
        return fault.path().startsWith(SUCCESSOR)
                ? Fault.at(LIST, "official-register.left-out", new OrganisationId(fault.path().substring(SUCCESSOR.length())))
                : new Fault(fault.path().equals("form") ? "" : fault.path(), fault.code(), fault.arguments());
    }
}
