package nl.wederkerig.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Gives every page its {@link Shell}, as the request attribute {@code shell}: so that pages that tell of a failure have it too,
 * which get nothing from a model that was abandoned.
 */
@Component
class ShellAdvice implements HandlerInterceptor, WebMvcConfigurer {

    /** The parameter with which a page is asked for in another language. */
    static final String LANGUAGE = "taal";

    private static final Profiles DEMONSTRATION = Profiles.of("demo");

    private final ObjectProvider<Visitors> visitors;
    private final boolean demonstration;
    private final ApplicationAvailability availability;

    ShellAdvice(ObjectProvider<Visitors> visitors, Environment environment, ApplicationAvailability availability) {
        this.visitors = visitors;
        this.demonstration = environment.acceptsProfiles(DEMONSTRATION);
        this.availability = availability;
    }

    /** After the language has been chosen. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof ResourceHttpRequestHandler)) {
            request.setAttribute("shell", shell(request, RequestContextUtils.getLocale(request)));
        }
        return true;
    }

    Shell shell(HttpServletRequest request, Locale locale) {
        Visitor visitor = visitors.stream().map(each -> each.of(request)).flatMap(Optional::stream).findFirst().orElse(null);
        List<Shell.LanguageLink> languages = languages(request, locale);
        if (visitor == null) {
            return new Shell(List.of(), null, null, languages, demonstration, loading());
        }
        return new Shell(Room.menu(visitor, path(request)), visitor.name(), visitor.organisation(), languages, demonstration, loading());
    }

    /** The dossiers are loaded while pages are shown already; the application is ready when the last one is in. */
    private boolean loading() {
        return demonstration && availability.getReadinessState() == ReadinessState.REFUSING_TRAFFIC;
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
