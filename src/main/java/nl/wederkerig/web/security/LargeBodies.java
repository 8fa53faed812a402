package nl.wederkerig.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only a few large forms and uploads be read at once: the server makes room for one as soon as it is announced, before anybody is known and before
 * anything came in. Of who is not signed in none is read, unless a known person was signed in on that browser, to whom what was typed is shown again.
 */
class LargeBodies extends OncePerRequestFilter {

    /** Of content, in bytes, that needs leave. */
    static final int LARGE = 256 * 1024;
    static final int AT_ONCE = 8;
    static final int OF_STRANGERS = 4;

    private static final String TRY_AGAIN_SECONDS = "30";

    private final Semaphore signedIn = new Semaphore(AT_ONCE);
    private final Semaphore strangers = new Semaphore(OF_STRANGERS);
    private final Predicate<HttpServletRequest> comesFromKnownBrowser;
    private final SignInRoutes routes;

    LargeBodies(Predicate<HttpServletRequest> comesFromKnownBrowser, SignInRoutes routes) {
        this.comesFromKnownBrowser = comesFromKnownBrowser;
        this.routes = routes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean none = request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
        return none || request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= LARGE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest) throws ServletException, IOException {
        boolean known = isSignedIn();
        if (!known && !comesFromKnownBrowser.test(request)) {
            routes.again(request, response);
            return;
        }
        Semaphore leave = known ? signedIn : strangers;
        if (!leave.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, TRY_AGAIN_SECONDS);
            tell(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
            return;
        }
        try {
            rest.doFilter(request, response);
        } finally {
            leave.release();
        }
    }

    /** The page of an error, about a request of which nothing is read. */
    static void tell(int status, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/error").forward(new WithoutBody(request), response);
    }

    private static boolean isSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
