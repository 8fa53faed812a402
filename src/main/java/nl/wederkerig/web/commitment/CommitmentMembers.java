package nl.wederkerig.web.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import nl.wederkerig.commitment.CommitmentAct;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Listing;
import org.springframework.stereotype.Component;

/** Which members of the association that owes a commitment have reported that they did their part. */
@Component
class CommitmentMembers {

    static final String SEARCH = "lid";
    static final String STANDING = "gereed";
    private static final int ROWS = 20;
    private static final List<Column> COLUMNS = List.of(
            Column.plain("lid", "web.commitment.member"), Column.plain("gemeld", "web.commitment.member.reported"),
            Column.plain("wat", "web.commitment.member.what"));

    /** Null where it is not owed by members. */
    CommitmentPageView.Members of(CommitmentFile file, OrganisationNames.Names names, HttpServletRequest request, Actor actor) {
        CommitmentView.MemberCount count = file.view().members();
        if (count == null) {
            return null;
        }
        boolean mayReport = file.view().acts().contains(CommitmentAct.REPORT_MEMBER);
        CommitmentPageView.Member own = file.members().stream().filter(each -> actor.belongsTo(each.member())).findFirst()
                .map(each -> member(file, each, mayReport, names)).orElse(null);
        int percent = count.of() == 0 ? 0 : 100 * count.done() / count.of();
        if (own != null && file.members().size() == 1) {
            return new CommitmentPageView.Members(count.done(), count.of(), percent, null, List.of(), own);
        }
        Listing asked = Listing.asked(request, COLUMNS, "lid", ROWS);
        List<CommitmentPageView.Member> found = file.members().stream().filter(each -> matches(each, asked, names))
                .map(each -> member(file, each, mayReport, names)).toList();
        Listing listing = asked.holding(found.size());
        return new CommitmentPageView.Members(count.done(), count.of(), percent, listing,
                found.stream().skip(listing.offset()).limit(ROWS).toList(), own);
    }

    private static boolean matches(CommitmentFile.MemberReport report, Listing asked, OrganisationNames.Names names) {
        String standing = asked.filter(STANDING);
        boolean reported = report.reportedOn() != null;
        boolean stands = standing.isEmpty() || standing.equals("ja") == reported;
        return stands && lower(names.full(report.member())).contains(lower(asked.filter(SEARCH).strip()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static CommitmentPageView.Member member(CommitmentFile file, CommitmentFile.MemberReport report, boolean mayReport,
            OrganisationNames.Names names) {
        boolean itself = report.by() == null || report.by().equals(report.member());
        String act = !mayReport || report.reportedOn() != null ? null
                : CommitmentActPage.REPORT_MEMBER.url(file.agreement(), file.view().key()) + "?" + CommitmentActDesk.MEMBER + "=" + report.member();
        return new CommitmentPageView.Member(names.full(report.member()), report.reportedOn(), itself ? null : names.of(report.by()),
                report.text(), act);
    }
}
