package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.meeting.MeetingDays;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.budget.BudgetWords;
import nl.wederkerig.web.budget.CaretakerWords;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.membership.AboutMembers;
import nl.wederkerig.web.timetable.TimetableModel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first page of an agreement. */
@Controller
class OverviewController {

    private final AgreementHeaderModel headers;
    private final Agreements agreements;
    private final OverviewModel overview;
    private final WishesModel wishes;
    private final AboutMembers members;
    private final TimetableModel timetables;
    private final CaretakerWords caretakers;
    private final BudgetWords budget;
    private final StandingCommitments commitments;
    private final MeetingDays meetings;
    private final NeededForSigning signing;
    private final Dates dates;

    OverviewController(AgreementHeaderModel headers, Agreements agreements, OverviewModel overview, WishesModel wishes,
            AboutMembers members, TimetableModel timetables, CaretakerWords caretakers, BudgetWords budget,
            StandingCommitments commitments, MeetingDays meetings, NeededForSigning signing, Dates dates) {
        this.headers = headers;
        this.agreements = agreements;
        this.overview = overview;
        this.wishes = wishes;
        this.members = members;
        this.timetables = timetables;
        this.caretakers = caretakers;
        this.budget = budget;
        this.commitments = commitments;
        this.meetings = meetings;
        this.signing = signing;
        this.dates = dates;
    }

    @GetMapping("/akkoorden/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
    String overview(@PathVariable AgreementId id, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.OVERVIEW);
        WishesModel.Wishes wanted = wishes.fill(model, agreement, actor, false);
        AboutMembers.Block asked = members.of(agreement, actor);
        model.addAttribute("members", asked);
        model.addAttribute("timetable", timetables.of(agreement, actor));
        model.addAttribute("caretaker", caretakers.of(agreement, actor));
        model.addAttribute("meetings", agreement.sight() == Sight.FULL ? meetings.about(id, dates.today(), actor) : List.of());
        model.addAttribute("needed", budget.needed(agreement, actor));
        LocalDate termEnds = signing.endsSoon(agreement);
        model.addAttribute("termEnds", termEnds);
        model.addAttribute("lacking", termEnds == null ? List.of() : signing.of(agreement));
        OverviewView page = overview.of(
                agreement, (AgreementHeaderView) model.getAttribute("header"), actor, wanted != null && wanted.awaited());
        String event = ActPage.RECORD_EVENT.url(id);
        boolean idle = page.acts().stream().anyMatch(act -> act.url().equals(event)) && !commitments.waitForEvent(agreement);
        String decision = ActPage.DECIDE_CONSTITUENCY.url(id);
        LocalDate voting = page.acts().stream().noneMatch(act -> act.url().equals(decision)) ? null : lastDayOfVote(asked);
        model.addAttribute("voting", voting);
        OverviewView shown = idle ? page.without(event) : page;
        model.addAttribute("page", voting == null ? shown : shown.later(decision));
        return "agreement/overview";
    }

    /** Of the members of the reader's association; null while they are not asked. */
    private static LocalDate lastDayOfVote(AboutMembers.Block asked) {
        return asked == null ? null : asked.rows().stream().filter(AboutMembers.Row::open).map(AboutMembers.Row::lastDay)
                .max(LocalDate::compareTo).orElse(null);
    }

    /** The address that people read to each other. */
    @GetMapping("/akkoorden/{reference:[A-Za-z]+-[0-9]{4}-[0-9]+}")
    String byReference(@PathVariable String reference, Actor actor) {
        Optional<AgreementId> found = agreements.byReference(reference, actor);
        return "redirect:/akkoorden/" + found.orElseThrow(() -> new NotFound("agreement", reference));
    }
}
