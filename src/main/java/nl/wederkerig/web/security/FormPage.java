package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * The page of ours from which a form was sent. Another site must not be able to fill in our forms: what was not sent from a page
 * of ours, as the browser says, has none.
 *
 * @param query null without
 */
record FormPage(String path, String query) implements Serializable {

    static Optional<FormPage> of(HttpServletRequest request) {
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        if (fetchSite != null && !fetchSite.equals("same-origin")) {
            return Optional.empty();
        }
        String current = request.getHeader("HX-Current-URL");
        return url(current != null ? current : request.getHeader(HttpHeaders.REFERER))
                .filter(page -> page.getAuthority() != null && page.getAuthority().equals(request.getHeader(HttpHeaders.HOST)))
                .map(page -> new FormPage(page.getRawPath(), page.getRawQuery()));
    }

    boolean isPageOf(HttpServletRequest request) {
        return path.equals(request.getRequestURI());
    }

    String location() {
        return query == null ? path : path + "?" + query;
    }

    private static Optional<URI> url(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(new URI(text));
        } catch (URISyntaxException noUrl) {
            return Optional.empty();
        }
    }
}
