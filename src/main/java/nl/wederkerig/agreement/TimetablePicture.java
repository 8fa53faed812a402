package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wederkerig.document.DocumentRoom;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.document.Documents;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** Shows a timetable as it stands, with what who looks can do about it. */
@Component
class TimetablePicture {

    private final EffectiveTime time;
    private final Documents documents;

    TimetablePicture(EffectiveTime time, Documents documents) {
        this.time = time;
        this.documents = documents;
    }

    TimetableView of(Agreement agreement, Actor actor) {
        LocalDate today = time.today();
        boolean acts = TimetablePolicy.followed(agreement) && actor.has(Role.NEGOTIATOR) && actor.isAmong(agreement.parties().jointOrganisations());
        OrganisationId by = acts ? actor.organisation() : null;
        return new TimetableView(milestones(agreement, by, today), whatIfs(agreement, by), advices(agreement, by, today), acts);
    }

    /** The documents of all of them in one statement. */
    private List<AdviceView> advices(Agreement agreement, OrganisationId by, LocalDate today) {
        List<RequestedAdvice> advices = agreement.timetableStanding().advices();
        Map<DocumentRoom, List<DocumentView>> came = documents.kept(advices.stream().filter(each -> !each.awaited())
                .map(each -> RequestedAdviceRooms.of(agreement.id(), each.number())).toList()).stream().collect(Collectors.groupingBy(DocumentView::room));
        return advices.stream().map(each -> new AdviceView(each, each.awaited() && each.dueOn().isBefore(today),
                by != null && TimetablePolicy.whyNotRecorded(each, by).isEmpty(),
                came.getOrDefault(RequestedAdviceRooms.of(agreement.id(), each.number()), List.of()))).toList();
    }

    /** @param by null for who cannot do anything */
    private static List<WhatIfView> whatIfs(Agreement agreement, OrganisationId by) {
        List<WhatIf> whatIfs = agreement.arrangement().whatIfs();
        return IntStream.rangeClosed(1, whatIfs.size()).mapToObj(number -> {
            OccurredWhatIf occurred = agreement.timetableStanding().occurred(number).orElse(null);
            return new WhatIfView(number, whatIfs.get(number - 1), occurred,
                    occurred == null ? List.of() : occurred.awaited(agreement.parties().jointOrganisations()),
                    by != null && WhatIfPolicy.whyNotDeclared(agreement, number).isEmpty(),
                    by != null && WhatIfPolicy.whyNotContested(agreement, number, by).isEmpty(),
                    by != null && WhatIfPolicy.whyNotActedOn(agreement, number, by).isEmpty());
        }).toList();
    }

    /** @param by null for who cannot do anything */
    private static List<MilestoneView> milestones(Agreement agreement, OrganisationId by, LocalDate today) {
        List<Milestone> timetable = agreement.arrangement().timetable();
        return IntStream.rangeClosed(1, timetable.size()).mapToObj(number -> new MilestoneView(number, timetable.get(number - 1),
                TimetablePolicy.state(agreement, number, today), agreement.timetableStanding().met(number).orElse(null),
                by != null && TimetablePolicy.whyNotReported(agreement, number, by).isEmpty(),
                by != null && TimetablePolicy.whyNotContested(agreement, number, by).isEmpty())).toList();
    }
}
