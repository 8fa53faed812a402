package nl.wederkerig.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who is signed in without any right sees the page that says so, and nothing else. */
class WaitingFilter extends OncePerRequestFilter {

    private static final Set<String> OPEN = Set.of(OpenIdPages.WAITING, SignInRoutes.SIGN_OUT, "/error");

    private final RequestMatcher assets;

    WaitingFilter(RequestMatcher assets) {
        this.assets = assets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return assets.matches(request) || OPEN.contains(request.getRequestURI().substring(request.getContextPath().length()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn && CurrentPerson.of(request).isEmpty()) {
            response.sendRedirect(request.getContextPath() + OpenIdPages.WAITING);
            return;
        }
        rest.doFilter(request, response);
    }
}
