package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Dutch, or English for whoever chose it with {@code ?taal=en}; the choice is kept in a cookie for a year. */
@Configuration(proxyBeanMethods = false)
class Language {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Map<String, Locale> OFFERED = Map.of("nl", DUTCH, "en", Locale.ENGLISH);

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("taal") {
            @Override
            protected Locale parseLocaleValue(String value) {
                return OFFERED.get(value);
            }
        };
        resolver.setDefaultLocale(DUTCH);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Bean
    WebMvcConfigurer languageChoice(LocaleResolver localeResolver) {
        HandlerInterceptor choice = new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                String chosen = request.getParameter("taal");
                if (chosen != null && OFFERED.containsKey(chosen)) {
                    localeResolver.setLocale(request, response, OFFERED.get(chosen));
                }
                return true;
            }
        };
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(choice);
            }
        };
    }
}
