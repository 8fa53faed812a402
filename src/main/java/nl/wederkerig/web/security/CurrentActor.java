package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import nl.wederkerig.shared.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller's parameter of type {@link Actor} the person who makes the request. */
@Component
class CurrentActor implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter, ModelAndViewContainer model, NativeWebRequest request, WebDataBinderFactory binders) {
        return CurrentPerson.actor(request.getNativeRequest(HttpServletRequest.class))
                .orElseThrow(() -> new InsufficientAuthenticationException("not signed in"));
    }
}
