package nl.wederkerig.web.agreement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which agreement a draft became, for as long as the session lasts: whoever goes back to a draft that is gone is led to it. */
@Component
class RegisteredDrafts {

    private static final String ATTRIBUTE = RegisteredDrafts.class.getName() + ".";

    private final Texts texts;

    RegisteredDrafts(Texts texts) {
        this.texts = texts;
    }

    /** @return where its agreement is */
    String keep(UUID draft, AgreementId agreement, HttpServletRequest request) {
        String url = "/akkoorden/" + agreement;
        request.getSession().setAttribute(ATTRIBUTE + draft, url);
        return url;
    }

    /** Where the agreement is that it became, with a word about it; null where that is not known. */
    String became(UUID draft, HttpServletRequest request, RedirectAttributes after) {
        HttpSession session = request.getSession(false);
        Object url = session == null ? null : session.getAttribute(ATTRIBUTE + draft);
        if (url == null) {
            return null;
        }
        after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.agreement.new.registered-before"));
        return "redirect:" + url;
    }
}
