package nl.wederkerig.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows a {@link SavedForm} again: the page's GET request gets the fields as if they were its own parameters, so that they are bound
 * to the page's form object; the page shows them, below the message that the attributes {@value #TITLE} and {@value #TEXT} name.
 * Nothing is done with them until the person sends the form once more.
 */
public class RestoredForm extends OncePerRequestFilter {

    /** On a request whose form was restored: key of the message that says why it was not accepted. */
    static final String TITLE = "formRestored";
    static final String TEXT = "formRestoredText";

    private final RequestMatcher assets;

    RestoredForm(RequestMatcher assets) {
        this.assets = assets;
    }

    /** Whether the request's fields are those of a form that is shown again; for pages that fill in something else of themselves. */
    public static boolean isIn(HttpServletRequest request) {
        return request.getAttribute(TITLE) != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || assets.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            rest.doFilter(request, response);
            return;
        }
        Optional<SavedForm> waiting = SavedForm.waiting(request);
        if (waiting.isEmpty() || !waiting.get().isOf(signedIn) || !waiting.get().page().isPageOf(request)) {
            waiting.filter(form -> !form.isOf(signedIn)).ifPresent(form -> SavedForm.forget(request));
            rest.doFilter(request, response);
            return;
        }
        SavedForm.forget(request);
        request.setAttribute(TITLE, "signin.form-restored." + waiting.get().why());
        request.setAttribute(TEXT, waiting.get().hasAnswers() ? "signin.form-restored" : "signin.form-restored.nothing-typed");
        rest.doFilter(new WithFields(request, waiting.get().fields()), response);
    }

    private static final class WithFields extends HttpServletRequestWrapper {

        private final Map<String, String[]> fields;

        WithFields(HttpServletRequest request, Map<String, String[]> saved) {
            super(request);
            Map<String, String[]> all = new HashMap<>(saved);
            all.putAll(request.getParameterMap());
            fields = Collections.unmodifiableMap(all);
        }

        @Override
        public String getParameter(String name) {
            String[] values = fields.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String[] getParameterValues(String name) {
            return fields.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return fields;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }
    }
}
