package nl.wederkerig.web.commitment;

import java.util.List;
import java.util.Set;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Component;

/** Says why somebody cannot do something with a commitment now: the one reason, not all there could be. */
@Component
class BlockedActs {

    private static final Set<CommitmentActPage> OF_OBLIGOR =
            Set.of(CommitmentActPage.CLAIM, CommitmentActPage.REQUEST_EXTENSION, CommitmentActPage.REPORT_PROGRESS);

    private final CommitmentWords words;
    private final Texts texts;

    BlockedActs(CommitmentWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    String why(CommitmentActPage page, CommitmentView view, OrganisationNames.Names names, Actor actor) {
        String reason = view.status().ended() ? texts.get("web.commitment.blocked.because.ended", words.status(view).toLowerCase(texts.locale()))
                : view.status() == CommitmentStatus.CONDITIONAL ? texts.get("web.commitment.blocked.because.waits")
                : view.status() == CommitmentStatus.PLANNED ? texts.get("web.commitment.blocked.because.planned")
                : ofOthers(page, view, names, actor);
        return texts.get("web.commitment.blocked." + page) + " " + (reason == null ? asItStands(page, view, names, actor) : reason);
    }

    /** Null where it is for the reader's organisation. */
    private String ofOthers(CommitmentActPage page, CommitmentView view, OrganisationNames.Names names, Actor actor) {
        boolean obligor = OF_OBLIGOR.contains(page);
        boolean own = page == CommitmentActPage.REPORT_MEMBER
                || (obligor ? actor.belongsTo(view.obligor()) : view.beneficiaries().stream().anyMatch(actor::belongsTo));
        return own ? null : texts.get("web.commitment.blocked.because.others",
                names.all(obligor ? List.of(view.obligor()) : view.beneficiaries()));
    }

    private String asItStands(CommitmentActPage page, CommitmentView view, OrganisationNames.Names names, Actor actor) {
        boolean claimed = view.status() == CommitmentStatus.CLAIMED;
        boolean waitsForUs = actor.isAmong(view.awaiting());
        return switch (page) {
            case CLAIM, REQUEST_EXTENSION, REPORT_PROGRESS -> claimed
                    ? texts.get("web.commitment.blocked.because.claimed", names.all(view.awaiting()))
                    : page == CommitmentActPage.REQUEST_EXTENSION && CommitmentWords.extensionOpen(view)
                            ? texts.get("web.commitment.blocked.because.asked") : role();
            case CONFIRM, CONFIRM_PART, CONTEST -> !claimed ? texts.get("web.commitment.blocked.because.not-claimed")
                    : waitsForUs ? role() : texts.get("web.commitment.blocked.because.answered");
            case DECIDE_EXTENSION -> !CommitmentWords.extensionOpen(view) ? texts.get("web.commitment.blocked.because.not-asked")
                    : waitsForUs ? role() : texts.get("web.commitment.blocked.because.decided");
            case WAIVE -> view.waivedBy().stream().anyMatch(actor::belongsTo) ? texts.get("web.commitment.blocked.because.waived") : role();
            case REPORT_MEMBER -> claimed ? texts.get("web.commitment.blocked.because.claimed", names.all(view.awaiting()))
                    : texts.get("web.commitment.blocked.because.reported");
        };
    }

    private String role() {
        return texts.get("web.commitment.blocked.because.role");
    }
}
