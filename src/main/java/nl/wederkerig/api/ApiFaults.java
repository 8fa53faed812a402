package nl.wederkerig.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.wederkerig.calendar.CalendarException;
import nl.wederkerig.dossier.EventRefused;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What the API answers when something refuses, before any other way of answering is asked. */
@Component
class ApiFaults implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

    private final Problems problems;

    ApiFaults(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** Who is not known is for the security chain to answer. */
    @Override
    public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (!ApiFrame.covers(request) || failure instanceof AuthenticationException || failure instanceof AccessDeniedException) {
            return null;
        }
        try {
            answer(failure, request, response);
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void answer(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (failure instanceof BadRequest bad) {
            problems.write(bad.faults(), request, response);
        } else if (failure instanceof InvalidInput input) {
            problems.write(input.faults().stream().map(FieldWords::told).toList(), request, response);
        } else if (failure instanceof CalendarException refused) {
            problems.write(List.of(Fault.at("", "api.calendar", refused.text(Problems.locale(request)))), request, response);
        } else if (failure instanceof RuleBroken broken) {
            problems.write(broken.reason(), List.of(), request, response);
        } else if (failure instanceof EventRefused refused) {
            problems.write(refused.reason(), List.of(Fault.at("", "api.dossier-event", refused.line(), refused.verb())), request, response);
        } else if (failure instanceof ErrorResponse told) {
            told.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
            problems.write(told.getStatusCode().value(), request, response);
        } else {
            problems.write(status(failure, request), request, response);
        }
    }

    private static int status(Exception failure, HttpServletRequest request) {
        if (failure instanceof NotFound || failure instanceof MethodArgumentTypeMismatchException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (failure instanceof OptimisticLockingFailureException || failure instanceof LostRace) {
            return HttpServletResponse.SC_PRECONDITION_FAILED;
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
