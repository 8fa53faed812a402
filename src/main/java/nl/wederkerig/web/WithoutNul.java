package nl.wederkerig.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts another control character where a form holds NUL, which no database keeps and which is refused for the request as a
 * whole: so that it is told at its field, like any other character that is no text, with all that was typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class WithoutNul extends OncePerRequestFilter {

    private static final char NUL = '\u0000';
    private static final char SUBSTITUTE = '\u001A';

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Readable(request), response);
    }

    private static final class Readable extends HttpServletRequestWrapper {

        Readable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return readable(super.getParameter(name));
        }

        @Override
        public String[] getParameterValues(String name) {
            return readable(super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> all.put(name, readable(values)));
            return all;
        }

        private static String[] readable(String[] values) {
            return values == null ? null : Arrays.stream(values).map(Readable::readable).toArray(String[]::new);
        }

        private static String readable(String value) {
            return value == null ? null : value.replace(NUL, SUBSTITUTE);
        }
    }
}
