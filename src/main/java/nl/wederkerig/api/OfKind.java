package nl.wederkerig.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.wederkerig.shared.Fault;

/** Refuses fields that do not belong to the kind of what is sent, so that nothing is dropped in silence. All faults at once. */
public final class OfKind {

    private final List<Fault> faults = new ArrayList<>();

    /** @param sent null, or an empty list or map, where it was not given */
    public OfKind has(boolean belongs, String field, Object sent) {
        if (!belongs && isGiven(sent)) {
            faults.add(Fault.at("/" + field, "api.not-of-this-kind"));
        }
        return this;
    }

    /** @throws BadRequest when something does not belong */
    public void check() {
        BadRequest.refuse(faults);
    }

    private static boolean isGiven(Object sent) {
        return sent != null && !(sent instanceof Collection<?> list && list.isEmpty()) && !(sent instanceof Map<?, ?> map && map.isEmpty());
    }
}
