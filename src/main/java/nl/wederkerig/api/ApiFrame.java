package nl.wederkerig.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Around everything below {@code /api}: the version in every answer, and problem details for whatever goes wrong, wherever it does. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ApiFrame extends OncePerRequestFilter {

    /** Of the API, by semantic versioning; the address holds the first number. */
    static final String VERSION = "1.0.0";
    static final String ROOT = "/api";
    static final String BASE = ROOT + "/v1";

    private static final PathPattern EVERYTHING = PathPatternParser.defaultInstance.parse(ROOT + "/**");
    private static final Logger LOG = LoggerFactory.getLogger(ApiFrame.class);

    private final Problems problems;

    ApiFrame(Problems problems) {
        this.problems = problems;
    }

    /** As requests are handed to their handlers: by what an address says, however it is written. */
    static boolean covers(HttpServletRequest request) {
        return EVERYTHING.matches(ServletRequestPathUtils.parse(request).pathWithinApplication());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !covers(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        response.setHeader("API-Version", VERSION);
        HttpServletResponse spoken = new InProblems(request, response);
        try {
            chain.doFilter(request, spoken);
        } catch (ServletException | RuntimeException failure) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
            problems.write(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, request, response);
        }
    }

    /** What would become an error page becomes problem details. */
    private final class InProblems extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private final HttpServletResponse response;

        InProblems(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
            this.response = response;
        }

        @Override
        public void sendError(int status) throws IOException {
            problems.write(status, request, response);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            problems.write(status, request, response);
        }
    }
}
