package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Keeps planned hearings in the register from the day on which they are planned: for the parties to attend, under
 * {@code dispute:<dispute>:attend-hearing:<day>}, and for the arbiters to hold until that is the round that is taken, under
 * {@code dispute:<dispute>:hold-hearing:<day>}. When the day passes they go; what follows is the business of the round.
 */
@Component
class HearingDates {

    private static final String ATTEND = "attend-hearing";
    private static final String HOLD = "hold-hearing";

    private final DeadlineRegister register;
    private final ProceedingsEntry entry;

    HearingDates(DeadlineRegister register, ProceedingsEntry entry) {
        this.register = register;
        this.entry = entry;
    }

    /** After each act that can change what is still to come. @param before the timetable until now */
    void plan(BindingAdviceEntry.Case about, List<TimetableRound> before) {
        Map<String, Deadline> wanted = wanted(about);
        Set<String> gone = Stream.concat(before.stream(), about.advice().timetable().stream()).filter(HearingDates::isHearing)
                .flatMap(round -> Stream.of(key(about, ATTEND, round.on()), key(about, HOLD, round.on())))
                .filter(key -> !wanted.containsKey(key)).collect(Collectors.toCollection(TreeSet::new));
        if (!gone.isEmpty()) {
            register.close(about.agreement(), gone);
        }
        register.setAll(wanted.values());
    }

    void plan(BindingAdviceEntry.Case about) {
        plan(about, List.of());
    }

    private Map<String, Deadline> wanted(BindingAdviceEntry.Case about) {
        Map<String, Deadline> wanted = new LinkedHashMap<>();
        BindingAdvice advice = about.advice();
        boolean possible = advice.constitutedOn() != null && advice.closedOn() == null && about.proceedings().standsStillSince() == null;
        LocalDate taken = advice.round() == RoundKind.HEARING
                ? about.proceedings().find(StepKind.TAKE_ROUND).map(OpenStep::lastDay).orElse(null) : null;
        if (possible) {
            advice.timetable().stream().filter(HearingDates::isHearing).map(TimetableRound::on)
                    .filter(on -> !on.isBefore(entry.today())).filter(on -> isToCome(advice, on)).forEach(on -> {
                        add(wanted, about, ATTEND, on, about.dispute().parties());
                        if (!on.equals(taken)) {
                            add(wanted, about, HOLD, on, List.of());
                        }
                    });
        }
        return wanted;
    }

    /** Not one that was held on its day already. */
    private static boolean isToCome(BindingAdvice advice, LocalDate on) {
        return advice.hearings().stream().noneMatch(held -> held.on().equals(on));
    }

    private void add(Map<String, Deadline> wanted, BindingAdviceEntry.Case about, String what, LocalDate on, List<OrganisationId> holders) {
        String key = key(about, what, on);
        wanted.put(key, new Deadline(about.agreement(), key, DeadlineKind.MILESTONE, "dispute." + what, about.advice().conferenceOn(), on, holders));
    }

    private static String key(BindingAdviceEntry.Case about, String what, LocalDate on) {
        return "dispute:" + about.key() + ":" + what + ":" + on;
    }

    private static boolean isHearing(TimetableRound round) {
        return round.kind() == RoundKind.HEARING;
    }
}
