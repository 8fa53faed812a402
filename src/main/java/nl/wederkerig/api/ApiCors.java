package nl.wederkerig.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/** Which pages of other sites may call: for the document every one, for the rest those that the configuration names. */
class ApiCors extends CorsFilter {

    ApiCors(List<String> origins, Problems problems) {
        super(request -> request.getRequestURI().endsWith(OpenApiController.DOCUMENT) ? everybody() : named(origins));
        setCorsProcessor(new DefaultCorsProcessor() {
            @Override
            public boolean processRequest(CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
                    throws IOException {
                boolean allowed = super.processRequest(configuration, request, response);
                if (!allowed) {
                    problems.write(HttpServletResponse.SC_FORBIDDEN, request, response);
                }
                return allowed;
            }

            @Override
            protected void rejectRequest(ServerHttpResponse response) {
                ((ServletServerHttpResponse) response).getServletResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
            }
        });
    }

    private static CorsConfiguration everybody() {
        CorsConfiguration all = new CorsConfiguration();
        all.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        all.setAllowedMethods(List.of("GET"));
        return all;
    }

    private static CorsConfiguration named(List<String> origins) {
        CorsConfiguration some = new CorsConfiguration();
        some.setAllowedOrigins(origins.stream().filter(each -> !each.isBlank()).toList());
        some.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE"));
        some.setAllowedHeaders(List.of("Authorization", "Content-Type", "Accept-Language", "If-Match", "Idempotency-Key"));
        some.setExposedHeaders(List.of("API-Version", "ETag", "Location"));
        return some;
    }
}
