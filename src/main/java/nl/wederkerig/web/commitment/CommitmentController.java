package nl.wederkerig.web.commitment;

import jakarta.servlet.http.HttpServletRequest;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One commitment. */
@Controller
class CommitmentController {

    private final Commitments commitments;
    private final CommitmentModel pages;

    CommitmentController(@Lazy Commitments commitments, CommitmentModel pages) {
        this.commitments = commitments;
        this.pages = pages;
    }

    /** In one transaction, so that the agreement is read once for all parts of the page. */
    @GetMapping("/akkoorden/{id}/afspraken/{key}")
    @Transactional(readOnly = true)
    public String commitment(@PathVariable AgreementId id, @PathVariable String key, HttpServletRequest request, Actor actor, Model model) {
        CommitmentFile file = commitments.file(id, key, actor);
        CommitmentPageView page = pages.of(file, (String) model.getAttribute(AgreementHeaderModel.DONE), request, actor);
        model.addAttribute("title", page.head().text());
        model.addAttribute("crumbs", page.head().crumbs());
        model.addAttribute("page", page);
        return "commitment/commitment";
    }
}
