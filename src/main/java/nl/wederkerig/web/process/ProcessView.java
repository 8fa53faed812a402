package nl.wederkerig.web.process;

import java.util.List;
import nl.wederkerig.web.component.Tab;

/**
 * Where an agreement is in one of its processes.
 *
 * @param processes the processes that run or ran, the outermost first
 * @param name      of the one shown, null where there is none
 * @param about     what it is about
 * @param modelUrl  where the diagram comes from
 * @param current   ids of the steps that wait now, with commas between
 * @param travelled ids of what was passed, with commas between
 * @param waits     what waits now, and for whom
 * @param road      what was passed, in order
 */
public record ProcessView(
        List<Tab> processes, String name, String about, String modelUrl, String current, String travelled, List<Waiting> waits,
        List<String> road) {

    public ProcessView {
        processes = List.copyOf(processes);
        waits = List.copyOf(waits);
        road = List.copyOf(road);
    }

    static ProcessView none() {
        return new ProcessView(List.of(), null, null, null, null, null, List.of(), List.of());
    }

    /** @param holders who must act, null for nobody in particular */
    public record Waiting(String step, String holders) {}
}
