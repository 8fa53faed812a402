package nl.wederkerig.web.dispute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.proceedings.ProcedureView;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.proceedings.SeatState;
import nl.wederkerig.proceedings.SeatView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;

/**
 * Whom others put forward already. It takes effect when all put forward the same: who wants that too finds it filled in, and need
 * not copy it to the letter.
 */
final class PutForward {

    private static final List<String> FIELDS = List.of("chair", "person", "name", "by");

    private PutForward() {}

    /** @param persons who can be chosen; others are named. @param form as it was sent; one in which something was typed stays as it is */
    static Form in(ProcedureActPage page, ProcedureView procedure, List<Choice> persons, Form form, Actor actor) {
        if (!form.faults().isEmpty() || FIELDS.stream().anyMatch(field -> !form.value(field).isEmpty())) {
            return form;
        }
        return switch (page) {
            case PROPOSE_MEMBERS -> byOthers(procedure, Seat.COMMISSION::equals, actor).map(PutForward::commission).map(Form::of).orElse(form);
            case NOMINATE -> byOthers(procedure, ProcedureActModel.onlySeat(procedure, actor)::equals, actor)
                    .map(each -> person(each.persons().get(0), persons)).map(Form::of).orElse(form);
            case EXTEND_CONCLUSION -> ProcedureActModel.wishes(procedure).stream().filter(each -> !actor.belongsTo(each.by())).findFirst()
                    .map(each -> longer(TermLength.parse(each.period()))).map(Form::of).orElse(form);
            default -> form;
        };
    }

    private static Map<String, String> longer(TermLength by) {
        return Map.of("by", String.valueOf(by.amount()), "by.unit", by.unit().name().substring(0, 1));
    }

    /** Those that stand on the table for the seat. */
    static Stream<SeatView.Wanted> wanted(ProcedureActPage page, ProcedureView procedure, Actor actor) {
        return switch (page) {
            case PROPOSE_MEMBERS -> waiting(procedure, Seat.COMMISSION::equals);
            case NOMINATE -> waiting(procedure, ProcedureActModel.onlySeat(procedure, actor)::equals);
            default -> Stream.empty();
        };
    }

    private static Optional<SeatView.Wanted> byOthers(ProcedureView procedure, Predicate<Seat> seat, Actor actor) {
        return waiting(procedure, seat).filter(each -> !actor.belongsTo(each.by())
                && (each.person() == null || !each.person().id().equals(actor.person()))).findFirst();
    }

    private static Stream<SeatView.Wanted> waiting(ProcedureView procedure, Predicate<Seat> which) {
        return procedure.seats().stream().filter(seat -> seat.state() == SeatState.NOMINATION && which.test(seat.seat()))
                .flatMap(seat -> seat.nominations().stream());
    }

    /** Its chair comes first. */
    private static Map<String, String> commission(SeatView.Wanted wanted) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int place = 0; place < wanted.persons().size(); place++) {
            names.put(place == 0 ? "chair" : "member" + place, wanted.persons().get(place).name());
        }
        return names;
    }

    private static Map<String, String> person(SeatView.Named named, List<Choice> persons) {
        String id = named.id().toString();
        return persons.stream().anyMatch(each -> each.value().equals(id)) ? Map.of("person", id) : Map.of("name", named.name());
    }
}
