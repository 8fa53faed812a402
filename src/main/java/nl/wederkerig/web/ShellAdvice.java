package nl.wederkerig.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its {@link Shell}, under the name {@code shell}. */
@ControllerAdvice(annotations = Controller.class)
class ShellAdvice {

    /** The parameter with which a page is asked for in another language. */
    static final String LANGUAGE = "taal";

    private static final Profiles DEMONSTRATION = Profiles.of("demo");

    private final ObjectProvider<Visitors> visitors;
    private final boolean demonstration;

    ShellAdvice(ObjectProvider<Visitors> visitors, Environment environment) {
        this.visitors = visitors;
        this.demonstration = environment.acceptsProfiles(DEMONSTRATION);
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request, Locale locale) {
        Visitor visitor = visitors.stream().map(each -> each.of(request)).flatMap(Optional::stream).findFirst().orElse(null);
        List<Shell.LanguageLink> languages = languages(request, locale);
        if (visitor == null) {
            return new Shell(List.of(), null, null, languages, demonstration);
        }
        return new Shell(MainNavigation.of(visitor.roles(), path(request)), visitor.name(), visitor.organisation(), languages,
                demonstration);
    }

    private static List<Shell.LanguageLink> languages(HttpServletRequest request, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return List.of(
                new Shell.LanguageLink("nl", "Nederlands", inLanguage(request, "nl"), !english),
                new Shell.LanguageLink("en", "English", inLanguage(request, "en"), english));
    }

    /** The address of this page with its query as it is, but for the language. A form's fields are not part of it. */
    private static String inLanguage(HttpServletRequest request, String tag) {
        return UriComponentsBuilder.fromPath(path(request)).query(request.getQueryString()).replaceQueryParam(LANGUAGE, tag)
                .build().toUriString();
    }

    /** The path asked for, from the context root; on an error page that of the page that failed. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed != null ? failed.toString() : request.getRequestURI();
        return path.substring(request.getContextPath().length());
    }
}
