package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.LocaleResolver;

/** The other language for a page with a form: what was typed in it is shown again there, and nothing is done with it. */
@Controller
class LanguageOfForm {

    /** The address of the page, from the context root. */
    static final String BACK = "_terug";

    private final FormPages pages;
    private final LocaleResolver locales;

    LanguageOfForm(FormPages pages, LocaleResolver locales) {
        this.pages = pages;
        this.locales = locales;
    }

    @PostMapping("/taal/{tag:nl|en}")
    void change(@PathVariable String tag, HttpServletRequest request, HttpServletResponse response, Actor actor) throws IOException {
        Optional<FormPage> page = Optional.ofNullable(request.getParameter(BACK)).map(LanguageOfForm::withoutLanguage)
                .flatMap(address -> pages.at(address, request));
        boolean kept = page.isEmpty()
                || SavedForm.keep(request, page.get(), actor.person().toString(), SavedForm.Why.LANGUAGE).isPresent();
        if (!kept) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        locales.setLocale(request, response, Locale.forLanguageTag(tag));
        response.sendRedirect(page.map(FormPage::location).orElse(request.getContextPath() + "/"));
    }

    /** The page is to be shown in the language that was chosen just now. */
    private static String withoutLanguage(String address) {
        return address.replaceAll("([?&])taal=[^&]*&?", "$1").replaceAll("[?&]$", "");
    }
}
