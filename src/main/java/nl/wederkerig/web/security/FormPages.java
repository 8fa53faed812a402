package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the page from which a form was sent. Another site must not be able to fill in our forms: what the browser says was sent
 * from elsewhere has none.
 */
@Component
class FormPages {

    private final ObjectProvider<HandlerMapping> mappings;

    FormPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<HandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** The page that the browser names, or, where it names none, that of the form's own address. */
    Optional<FormPage> of(HttpServletRequest request) {
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        if (fetchSite != null && !fetchSite.equals("same-origin")) {
            return Optional.empty();
        }
        String current = request.getHeader("HX-Current-URL");
        String named = current != null ? current : request.getHeader(HttpHeaders.REFERER);
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (named == null && origin != null && !isOurs(origin, request)) {
            return Optional.empty();
        }
        Optional<FormPage> page = named == null ? Optional.of(new FormPage(request.getRequestURI(), null))
                : url(named).filter(url -> isOurs(named, request)).map(url -> new FormPage(url.getRawPath(), url.getRawQuery()));
        return page.flatMap(found -> Stream.of(found, found.parent()).filter(each -> isShown(each, request)).findFirst());
    }

    /** Where the answer to a form can be asked for: the page from which it was sent, or another that stands at the address it was sent to. */
    Optional<FormPage> answering(HttpServletRequest request) {
        Optional<FormPage> from = of(request);
        FormPage own = new FormPage(request.getRequestURI(), request.getQueryString());
        return from.filter(page -> page.isPageOf(request)).isPresent() || !isShown(own, request) ? from : Optional.of(own);
    }

    /** The page at an address of ours, from the context root and with its query, or the one above it. */
    Optional<FormPage> at(String address, HttpServletRequest request) {
        return url(address).filter(url -> url.getRawAuthority() == null && url.getRawPath() != null && url.getRawPath().startsWith("/"))
                .map(url -> new FormPage(request.getContextPath() + url.getRawPath(), url.getRawQuery()))
                .flatMap(found -> Stream.of(found, found.parent()).filter(each -> isShown(each, request)).findFirst());
    }

    private static boolean isOurs(String address, HttpServletRequest request) {
        return url(address).map(URI::getRawAuthority).filter(authority -> authority.equals(request.getHeader(HttpHeaders.HOST))).isPresent();
    }

    private boolean isShown(FormPage page, HttpServletRequest request) {
        try {
            return mappings.getObject().getHandler(new Asked(page.path(), request)) != null;
        } catch (Exception onlySent) {
            return false;
        }
    }

    private static Optional<URI> url(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException noUrl) {
            return Optional.empty();
        }
    }

    /** As if the page were asked for; leaves no trace on the request itself. */
    private static final class Asked extends HttpServletRequestWrapper {

        private final Map<String, Object> attributes = new HashMap<>();
        private final String path;

        private Asked(String path, HttpServletRequest sent) {
            super(sent);
            this.path = path;
            ServletRequestPathUtils.parseAndCache(this);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public Object getAttribute(String name) {
            return attributes.get(name);
        }

        @Override
        public void setAttribute(String name, Object value) {
            attributes.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }
    }
}
