package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells a page that answers a form, as the request attribute {@code askedAt}, at which address it is asked for: a script gives it
 * that address, so that going back to it sends nothing again.
 */
@Component
class AddressOfAnswer implements HandlerInterceptor, WebMvcConfigurer {

    private final FormPages pages;

    AddressOfAnswer(FormPages pages) {
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod())) {
            pages.answering(request).ifPresent(page -> request.setAttribute("askedAt", page.location()));
        }
        return true;
    }
}
