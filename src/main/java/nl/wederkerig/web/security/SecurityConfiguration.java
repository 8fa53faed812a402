package nl.wederkerig.web.security;

import java.util.List;
import nl.wederkerig.party.People;
import nl.wederkerig.web.Room;
import nl.wederkerig.web.Visitors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who may reach which page, and what every answer tells the browser to refuse. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Nothing from elsewhere, nothing inline, in nobody's frame. */
    static final String CONTENT_SECURITY_POLICY = String.join("; ",
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'",
            "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

    private static final List<String> ASSETS = List.of(
            "/css/**", "/js/**", "/fonts/**", "/images/**", "/icons/**", "/vendor/**", "/theme/**", "/favicon.ico");

    /** What the product says about itself, for everybody. */
    private static final String[] HELP = {"/hulp", "/begrippen", "/handleiding", "/handleiding/*", "/toegankelijkheid"};

    /** Calendars bring their secret in the address: no session, no cookie, nobody who is signed in. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain calendars(HttpSecurity http) throws Exception {
        http.securityMatcher("/kalender/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET).permitAll().anyRequest().denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable()).csrf(csrf -> csrf.disable()).headers(SecurityConfiguration::headers);
        return http.build();
    }

    /** Whether it runs is for everybody; figures are for operators, by HTTP Basic with their account, as Prometheus sends it. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain management(HttpSecurity http, People people, AccountAuthentication accounts, Visitors visitors) throws Exception {
        http.securityMatcher("/actuator/**")
                .authenticationManager(new ProviderManager(accounts))
                .addFilterBefore(new PersonFilter(people, assets()), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**").permitAll()
                        .anyRequest().access(admitted(Room.TECHNIQUE, visitors)))
                .httpBasic(basic -> basic.realmName("Wederkerig"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable()).csrf(csrf -> csrf.disable()).headers(SecurityConfiguration::headers);
        return http.build();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, People people, SignInRoutes routes, AccountAuthentication accounts, Visitors visitors,
            OpenIdSignIn openId) throws Exception {
        // A manager of its own: one with a parent would ask once more, and count a mistake twice.
        http.authenticationManager(new ProviderManager(accounts, openId.authentication()))
                .addFilterBefore(new LargeBodies(routes::isKnownBrowser, routes), CsrfFilter.class)
                .addFilterBefore(new PersonFilter(people, assets()), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new WaitingFilter(assets()), PersonFilter.class)
                .addFilterAfter(new RestoredForm(assets()), WaitingFilter.class)
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(assets()).permitAll();
                    requests.requestMatchers(HttpMethod.GET, HELP).permitAll();
                    requests.requestMatchers(SignInRoutes.SIGN_IN, OpenIdPages.VIA, OpenIdPages.WAITING, "/error").permitAll();
                    Room.guarded().forEach(room ->
                            requests.requestMatchers(room.paths().toArray(String[]::new)).access(admitted(room, visitors)));
                    requests.anyRequest().authenticated();
                })
                .formLogin(form -> form.loginPage(SignInRoutes.SIGN_IN).usernameParameter("account")
                        .successHandler(routes).failureHandler(routes))
                .oauth2Login(openId)
                .logout(openId::signOut)
                .exceptionHandling(denied -> denied.authenticationEntryPoint(routes).accessDeniedHandler(routes))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .headers(SecurityConfiguration::headers).headers(openId::headers);
        return http.build();
    }

    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        // PostgreSQL keeps no NUL in texts, and nobody types it.
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    WebMvcConfigurer currentActorInControllers(CurrentActor currentActor) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(currentActor);
            }
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }

    private static AuthorizationManager<RequestAuthorizationContext> admitted(Room room, Visitors visitors) {
        return (who, context) -> new AuthorizationDecision(visitors.of(context.getRequest()).filter(room::admits).isPresent());
    }

    private static RequestMatcher assets() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(ASSETS.stream().map(path -> (RequestMatcher) paths.matcher(path)).toList());
    }

    /** After signing in one goes to the page one asked for, not to a fragment or a file. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(
                request -> request.getMethod().equals("GET"),
                new NegatedRequestMatcher(new RequestHeaderRequestMatcher("HX-Request")),
                request -> request.getHeader("Accept") != null && request.getHeader("Accept").contains("text/html")));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
