package nl.wederkerig.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the title of a page begin with its faults, which is what a screen reader says first. */
@Component
class FaultyTitle implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<Integer> REFUSED = Set.of(400, 409);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page != null && REFUSED.contains(response.getStatus())) {
            page.addObject("faulty", true);
        }
    }
}
