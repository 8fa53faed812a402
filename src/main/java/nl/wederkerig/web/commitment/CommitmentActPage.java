package nl.wederkerig.web.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.commitment.CommitmentAct;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.shared.AgreementId;

/** The page on which something is done with a commitment; in the order in which they are offered. */
enum CommitmentActPage {
    CONFIRM("bevestigen", "none"),
    DECIDE_EXTENSION("datum-beslissen", "decision"),
    CLAIM("nagekomen-melden", "claim"),
    REPORT_MEMBER("gereed-melden", "member"),
    CONFIRM_PART("deels-bevestigen", "part"),
    CONTEST("betwisten", "contest"),
    REPORT_PROGRESS("voortgang-melden", "progress"),
    REQUEST_EXTENSION("andere-datum", "extension"),
    WAIVE("afstand-doen", "waive");

    private static final Set<CommitmentActPage> ANSWERS = Set.of(CONFIRM, CONFIRM_PART, CONTEST);

    private final String slug;
    private final String fields;

    CommitmentActPage(String slug, String fields) {
        this.slug = slug;
        this.fields = fields;
    }

    static Optional<CommitmentActPage> at(String slug) {
        return Stream.of(values()).filter(page -> page.slug.equals(slug)).findFirst();
    }

    /** Those that the one who looks can do now. */
    static List<CommitmentActPage> offered(CommitmentView commitment) {
        return Stream.of(values()).filter(page -> commitment.acts().contains(page.act())).toList();
    }

    /** What is waited for, rather than what could be done as well: an answer, or what is owed and nearest to being done. */
    static Optional<CommitmentActPage> waitingOn(CommitmentView commitment) {
        boolean claimed = commitment.status() == CommitmentStatus.CLAIMED;
        return offered(commitment).stream().filter(page -> switch (page) {
            case CONFIRM -> claimed;
            case CLAIM -> commitment.members() == null || commitment.members().done() >= commitment.members().of();
            case DECIDE_EXTENSION, REPORT_MEMBER -> true;
            default -> false;
        }).findFirst();
    }

    CommitmentAct act() {
        return CommitmentAct.valueOf(name());
    }

    String slug() {
        return slug;
    }

    String url(AgreementId agreement, String key) {
        return CommitmentWords.url(agreement, key) + "/" + slug;
    }

    /** Name of the fragment with what is asked. */
    String fields() {
        return fields;
    }

    /** Whether it answers a claim. */
    boolean answers() {
        return ANSWERS.contains(this);
    }

    /** Whether it gives something up; never the first thing to do. */
    boolean isDrastic() {
        return this == WAIVE;
    }
}
