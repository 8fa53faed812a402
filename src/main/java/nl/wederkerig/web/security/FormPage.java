package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * A page of ours with a form, found by {@link FormPages}.
 *
 * @param query null without
 */
record FormPage(String path, String query) implements Serializable {

    boolean isPageOf(HttpServletRequest request) {
        return path.equals(request.getRequestURI());
    }

    String location() {
        return query == null ? path : path + "?" + query;
    }

    /** Where what is sent to this path is filled in, when the path itself shows nothing. */
    FormPage parent() {
        return new FormPage(path.substring(0, Math.max(path.lastIndexOf('/'), 0)), null);
    }
}
