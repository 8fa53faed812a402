package nl.wederkerig.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id that stands in every line of the log about it and in the answer. One that the caller brings is taken over
 * where it is well-formed: 8 to 64 letters, digits and hyphens, so that nobody writes lines or names into the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Correlation extends OncePerRequestFilter {

    static final String HEADER = "X-Correlation-Id";
    static final String KEY = "correlationId";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String asked = request.getHeader(HEADER);
        String id = asked != null && WELL_FORMED.matcher(asked).matches() ? asked : UUID.randomUUID().toString();
        response.setHeader(HEADER, id);
        try (MDC.MDCCloseable line = MDC.putCloseable(KEY, id)) {
            rest.doFilter(request, response);
        }
    }
}
