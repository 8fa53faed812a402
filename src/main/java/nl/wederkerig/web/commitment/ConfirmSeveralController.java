package nl.wederkerig.web.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.commitment.CommitmentAct;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Wording;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Confirms several commitments that are claimed, after a last look; each is an act of its own, and one that cannot be leaves the others. */
@Controller
class ConfirmSeveralController {

    private static final String PATH = CommitmentListController.PATH + "/bevestigen";
    private static final String WAITING = "/afspraken/aan-ons?wacht=true";
    private static final String CHOSEN = "afspraak";
    private static final String SEEN = "gezien";
    private static final int MOST = 25;

    private final Commitments commitments;
    private final Fulfilment fulfilment;
    private final ConfirmSeveralModel pages;
    private final FormFaults faults;
    private final Texts texts;
    private final Wording wording;

    ConfirmSeveralController(@Lazy Commitments commitments, @Lazy Fulfilment fulfilment, ConfirmSeveralModel pages, FormFaults faults, Texts texts,
            Wording wording) {
        this.commitments = commitments;
        this.fulfilment = fulfilment;
        this.pages = pages;
        this.faults = faults;
        this.texts = texts;
        this.wording = wording;
    }

    @GetMapping(PATH)
    String look(HttpServletRequest request, Actor actor, Model model) {
        List<CommitmentFile> chosen = chosen(request.getParameterValues(CHOSEN)).stream()
                .map(each -> commitments.file(each.agreement(), each.key(), actor))
                .filter(file -> file.view().acts().contains(CommitmentAct.CONFIRM)).toList();
        model.addAttribute("title", texts.get("web.commitment.several.title", chosen.size()));
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.commitment.list.title"), CommitmentListController.PATH)));
        model.addAttribute("page", pages.of(chosen, actor));
        return "commitment/several";
    }

    /** Sent twice it is done once. */
    @PostMapping(PATH)
    String confirm(HttpServletRequest request, Actor actor, RedirectAttributes after) {
        return faults.submitEach(WAITING, () -> {
            List<String> done = new ArrayList<>();
            List<String> notDone = new ArrayList<>();
            chosen(request.getParameterValues(SEEN)).forEach(each -> confirm(each, actor, done, notDone));
            after.addFlashAttribute(CommitmentListModel.DONE, done);
            after.addFlashAttribute(CommitmentListModel.NOT_DONE, notDone);
        });
    }

    private void confirm(Seen each, Actor actor, List<String> done, List<String> notDone) {
        try {
            CommitmentView view = commitments.file(each.agreement(), each.key(), actor).view();
            String refused = confirm(each, view, actor);
            if (refused == null) {
                done.add(texts.get("web.commitment.several.done", view.text()));
            } else {
                notDone.add(texts.get("web.commitment.several.not-done", view.text(), refused));
            }
        } catch (NotFound gone) {
            notDone.add(texts.get("web.commitment.several.not-done", each.key(), texts.get("web.commitment.several.gone")));
        }
    }

    /** @return why it was not done, null when it was */
    private String confirm(Seen each, CommitmentView view, Actor actor) {
        if (!CommitmentActDesk.claimNumber(view).equals(each.claim())) {
            return texts.get("web.commitment.changed");
        }
        try {
            fulfilment.confirm(each.agreement(), each.key(), actor);
            return null;
        } catch (RuleBroken broken) {
            return wording.reason(broken.reason());
        } catch (OptimisticLockingFailureException changed) {
            return texts.get("web.commitment.changed");
        }
    }

    /** What can be read of it, each once. */
    private static List<Seen> chosen(String[] values) {
        return values == null ? List.of() : List.of(values).stream().distinct().filter(Seen::isReadable).limit(MOST).map(Seen::of).toList();
    }

    /**
     * A commitment as a form names it: {@code <agreement>/<key>}, and the claim that was read after another slash.
     *
     * @param claim number of the claim, empty where the form does not say
     */
    private record Seen(AgreementId agreement, String key, String claim) {

        static boolean isReadable(String text) {
            return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/[^/\\s]{1,100}(/[0-9]{0,9})?");
        }

        static Seen of(String text) {
            String[] parts = text.split("/");
            return new Seen(AgreementId.of(parts[0]), parts[1], parts.length > 2 ? parts[2] : "");
        }
    }
}
