package nl.wederkerig.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wederkerig.shared.Fault;
import org.springframework.stereotype.Component;

/** What the domain would find wrong, as problem details tell it. */
@Component
public class ToldFaults {

    private final Problems problems;

    ToldFaults(Problems problems) {
        this.problems = problems;
    }

    public List<Probleem.Fout> of(List<Fault> found, HttpServletRequest request) {
        return problems.told(found.stream().map(FieldWords::told).toList(), request);
    }
}
