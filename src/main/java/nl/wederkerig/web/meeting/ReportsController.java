package nl.wederkerig.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wederkerig.meeting.ReportPage;
import nl.wederkerig.meeting.Reporting;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What associations told their members after meetings. */
@Controller
class ReportsController {

    private static final int ROWS = 10;

    private final Reporting reporting;
    private final MeetingWords words;

    ReportsController(Reporting reporting, MeetingWords words) {
        this.reporting = reporting;
        this.words = words;
    }

    @GetMapping(MeetingPages.PATH + "/terugkoppelingen")
    String reports(HttpServletRequest request, Actor actor, Model model) {
        Listing listing = Listing.asked(request, List.of(), "dag", ROWS);
        ReportPage page = reporting.toMembers(listing.page() - 1, ROWS, actor);
        OrganisationNames.Names names = words.names(page.rows().stream().map(ReportPage.Row::by).toList());
        model.addAttribute("title", words.get("reports"));
        model.addAttribute("crumbs", List.of(new Crumb(words.get("list"), MeetingPages.PATH)));
        model.addAttribute("page", new ReportsView(listing.holding(page.total()), page.rows().stream().map(row -> new ReportsView.Row(
                names.of(row.by()), words.kind(row.kind()), row.meeting(), row.day(), row.text(), row.on())).toList()));
        return "meeting/reports";
    }
}
