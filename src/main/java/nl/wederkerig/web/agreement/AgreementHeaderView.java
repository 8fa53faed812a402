package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.component.Tone;
import nl.wederkerig.web.termbar.TermBar;

/**
 * What stands above every page of an agreement.
 *
 * @param heading     reference and title
 * @param parties     "VNG · SZW · BZK (medeondertekenaar)"
 * @param holder      who must act next, null for nobody
 * @param holderSince from which day, null where that is not known
 * @param level       the escalation level as people say it, null on course
 * @param arrangement the dispute arrangement in a sentence, null for who may not see it
 * @param term        null before the negotiation opened and after it has no effect any more
 * @param next        what happens next, and when, null where nothing is dated or the term tells it
 * @param done        what was just done, null after nothing
 */
public record AgreementHeaderView(
        AgreementId id, String reference, String title, String heading, Tone tone, String status, String kind, String theme,
        String parties, String holder, LocalDate holderSince, String level, Tone levelTone, String arrangement, TermBar term,
        Next next, List<RunningDispute> disputes, List<Banner> banners, List<Tab> tabs, List<Crumb> crumbs, String done) {

    public AgreementHeaderView {
        disputes = List.copyOf(disputes);
        banners = List.copyOf(banners);
        tabs = List.copyOf(tabs);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * What happens next.
     *
     * @param text what, and by whom or about what
     * @param url  where it is dealt with, null for here
     * @param on   the last day before it
     * @param also what is late besides; null for nothing
     */
    public record Next(String text, String url, LocalDate on, String also) {

        Next(String text, String url, LocalDate on) {
            this(text, url, on, null);
        }

        Next and(String others) {
            return new Next(text, url, on, others);
        }
    }

    public String commitmentsUrl() {
        return url() + AgreementTab.COMMITMENTS.path();
    }

    /** What is only good to know: on a narrow page said in a word. */
    public List<String> marks() {
        return banners.stream().filter(banner -> banner.tone() == Tone.NEUTRAL).map(Banner::title).toList();
    }

    public Tone doneTone() {
        return Tone.ON_COURSE;
    }

    public String url() {
        return "/akkoorden/" + id;
    }
}
