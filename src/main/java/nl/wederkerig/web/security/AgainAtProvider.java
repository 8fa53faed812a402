package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells the pages, as the request attribute {@code again}, that their reader confirms at the provider and not with a password. */
@Component
class AgainAtProvider implements HandlerInterceptor, WebMvcConfigurer {

    private final OpenIdProvider provider;
    private final EffectiveTime time;

    AgainAtProvider(OpenIdProvider provider, EffectiveTime time) {
        this.provider = provider;
        this.time = time;
    }

    /** @param confirmed whether one act can be confirmed now */
    public record Again(String provider, boolean confirmed) {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        ProviderSession.of(request).ifPresent(session ->
                request.setAttribute("again", new Again(provider.name(), session.isConfirmed(time.recordedAt()))));
        return true;
    }
}
