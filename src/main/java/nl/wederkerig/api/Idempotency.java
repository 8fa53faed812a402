package nl.wederkerig.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets what a client sends twice with the same {@code Idempotency-Key} be done once, and answered twice alike, for 24 hours. Who sends
 * the same at the same moment waits, and so does who sends while many do; not for long. What is refused has had no effect and may be sent
 * again with the same key. Also keeps every body within {@value #LARGEST} bytes. A secret is answered once and not kept.
 */
class Idempotency extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    static final int LARGEST = 6 * 1024 * 1024;
    private static final String RETRY_SECONDS = "5";
    private static final String FORM = "[\\x21-\\x7e]{1,200}";

    private final GivenAnswers answers;
    private final Problems problems;

    Idempotency(GivenAnswers answers, Problems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    /** It belongs to the chain of the API and to nothing else. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest) throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            problems.write(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
            return;
        }
        HttpServletRequest again = new KeptBody(request, body);
        Optional<Caller> caller = ApiPerson.of(request);
        String key = request.getHeader(KEY);
        if (key == null || caller.isEmpty() || !request.getMethod().equals("POST")) {
            rest.doFilter(again, response);
        } else if (!key.matches(FORM)) {
            problems.write(HttpServletResponse.SC_BAD_REQUEST, request, response);
        } else {
            once(new GivenAnswers.Question(caller.get().person().id(), key, GivenAnswers.digest(request, body)), again, response, rest);
        }
    }

    private void once(GivenAnswers.Question question, HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        Optional<GivenAnswers.Answer> before;
        try {
            before = answers.once(question, () -> answered(request, kept, rest));
        } catch (GivenAnswers.TooManyAtOnce busy) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            problems.busy(request, response);
            return;
        }
        if (before.isEmpty()) {
            kept.copyBodyToResponse();
        } else if (before.get().isOf(question)) {
            before.get().give(response);
        } else {
            problems.write(422, request, response);
        }
    }

    private GivenAnswers.Answer answered(HttpServletRequest request, ContentCachingResponseWrapper kept, FilterChain rest) {
        try {
            rest.doFilter(request, kept);
            return answers.answer(kept, givenOnce(request));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (ServletException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Known once the request was handled. */
    private static String givenOnce(HttpServletRequest request) {
        Operation done = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                ? method.getMethodAnnotation(Operation.class) : null;
        return done == null ? "" : done.givenOnce();
    }
}
