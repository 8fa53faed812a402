package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.web.component.Choice;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which milestones of a timetable ask wise persons for advice: where what began is found, and what still waits for its day. */
@Component
public class PlannedAdvices {

    private final Disputes disputes;
    private final Texts texts;
    private final EffectiveTime time;

    PlannedAdvices(@Lazy Disputes disputes, Texts texts, EffectiveTime time) {
        this.disputes = disputes;
        this.texts = texts;
        this.time = time;
    }

    /** Where each that began is found: by its place in the timetable, from 1, an address. */
    public Map<Integer, String> addresses(AgreementView agreement, Actor actor) {
        Set<String> begun = begun(agreement, actor);
        return numbers(agreement).filter(number -> begun.contains(key(number)))
                .collect(Collectors.toMap(Function.identity(), number -> "/akkoorden/" + agreement.header().id() + "/geschillen/" + key(number)));
    }

    /** Those that can begin before their day. */
    List<Choice> waiting(AgreementView agreement, Actor actor) {
        Set<String> begun = begun(agreement, actor);
        LocalDate today = time.today();
        return numbers(agreement).filter(number -> !begun.contains(key(number))).map(number -> agreement.timetable().get(number - 1))
                .filter(each -> each.advice() != null && each.on().isAfter(today))
                .map(each -> Choice.of(each.title(), texts.get("web.advice.waits", each.title(), texts.spoken().day(each.on())))).toList();
    }

    private Set<String> begun(AgreementView agreement, Actor actor) {
        boolean asked = agreement.timetable().stream().anyMatch(each -> each.advice() != null);
        return asked ? disputes.agreedAdvices(agreement.header().id(), actor) : Set.of();
    }

    private static Stream<Integer> numbers(AgreementView agreement) {
        return IntStream.rangeClosed(1, agreement.timetable().size()).boxed();
    }

    private static String key(int number) {
        return Disputes.OF_ADVICES + number;
    }
}
