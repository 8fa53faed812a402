package nl.wederkerig.web.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.wederkerig.web.component.Tab;

/**
 * Where an agreement is in one of its processes.
 *
 * @param processes the processes that run or ran, the outermost first
 * @param name      of the one shown, null where there is none
 * @param promised  the words of the commitment that it is about, null where it is about none
 * @param about     what it is about
 * @param modelUrl  where the diagram comes from
 * @param current   ids of the steps that wait now, with commas between
 * @param travelled ids of what was passed, with commas between
 * @param waits     what waits now, and for whom
 * @param dates     what happens by itself, the first to come first
 * @param road      what was passed and what waits now, in order
 */
public record ProcessView(
        List<Tab> processes, String name, String promised, String about, String modelUrl, String current, String travelled, List<Waiting> waits,
        List<Dated> dates, List<Told> road) {

    public ProcessView {
        processes = List.copyOf(processes);
        waits = List.copyOf(waits);
        dates = List.copyOf(dates);
        road = List.copyOf(road);
    }

    static ProcessView none() {
        return new ProcessView(List.of(), null, null, null, null, null, null, List.of(), List.of(), List.of());
    }

    /** For the diagram: {@code Timer_TermElapsed=vr 4 dec 2026}, with semicolons between. */
    public String datesById() {
        return dates.stream().map(each -> each.step() + "=" + each.spoken()).collect(Collectors.joining(";"));
    }

    /**
     * @param holders who must act, null for nobody in particular
     * @param late    how late that is, in words; null where it is not
     */
    public record Waiting(String step, String holders, String late) {}

    /** @param on when it was passed, or since when it waits. @param waits whether it is where it is now. @param lasted whether it took
     * time, so that the day is that of its end */
    public record Told(String label, LocalDate on, boolean waits, boolean lasted) {}

    /** @param step id of the event in the model. @param lastDay the last day before it. @param spoken that day as it is said */
    public record Dated(String step, String label, LocalDate lastDay, String spoken) {}
}
