package nl.wederkerig.api;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.identity.BearerTokens;
import nl.wederkerig.identity.IdentityRefused;
import nl.wederkerig.party.Accounts;
import nl.wederkerig.party.People;
import nl.wederkerig.party.SignInRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may call the API: no session, no cookie; by a token of the provider, and in the demonstration by an account and its password. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final Logger LOG = LoggerFactory.getLogger(ApiSecurity.class);
    private static final String RETRY_SECONDS = "30";
    private static final Profiles DEMONSTRATION = Profiles.of("demo");
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String READING = NOTHING + "; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    SecurityFilterChain api(HttpSecurity http, Environment environment, People people, Accounts accounts, GivenAnswers answers, Problems problems,
            BearerTokens tokens,
            @Value("${wederkerig.api.allowed-origins:}") List<String> origins) throws Exception {
        boolean demonstration = environment.acceptsProfiles(DEMONSTRATION);
        AuthenticationEntryPoint unknown = (request, response, why) -> {
            response.setHeader("WWW-Authenticate", demonstration ? "Basic realm=\"wederkerig\", charset=\"UTF-8\"" : "Bearer");
            problems.write(why instanceof LockedException ? 429 : 401, request, response);
        };
        http.securityMatcher("/api", "/api/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(HttpMethod.GET, OpenApiController.DOCUMENT, DocsController.PAGE).permitAll()
                        .anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable()).csrf(csrf -> csrf.disable()).logout(logout -> logout.disable())
                .exceptionHandling(failing -> failing.authenticationEntryPoint(unknown)
                        .accessDeniedHandler((request, response, why) -> problems.write(403, request, response)))
                .addFilterBefore(new ApiCors(origins, problems), HeaderWriterFilter.class)
                .addFilterBefore(new ApiPerson(people, problems), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new Idempotency(answers, problems), AuthorizationFilter.class)
                .headers(ApiSecurity::headers);
        means(http, demonstration ? accounts : null, tokens, unknown, problems);
        return http.build();
    }

    /** @param accounts null where a password proves nothing. A manager of its own: one with a parent would ask once more, and count a mistake twice */
    private static void means(HttpSecurity http, Accounts accounts, BearerTokens tokens, AuthenticationEntryPoint unknown, Problems problems)
            throws Exception {
        List<AuthenticationProvider> means = new ArrayList<>();
        if (accounts != null) {
            means.add(new ByPassword(accounts));
        }
        if (tokens.on()) {
            means.add(byToken(tokens));
        }
        if (means.isEmpty()) {
            return;
        }
        AuthenticationManager manager = new ProviderManager(means);
        http.authenticationManager(manager);
        if (accounts != null) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(unknown));
        }
        if (tokens.on()) {
            http.oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> manager).authenticationEntryPoint(unknown)
                    .withObjectPostProcessor(refusing(unknown, problems)));
        }
    }

    /** A provider that cannot be asked is no fault of who calls, and none of ours either. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> refusing(AuthenticationEntryPoint unknown, Problems problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler((request, response, why) -> {
                    if (why instanceof AuthenticationServiceException) {
                        LOG.warn("The provider of tokens cannot be asked", why);
                        response.setHeader("Retry-After", RETRY_SECONDS);
                        problems.write(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
                    } else {
                        unknown.commence(request, response, why);
                    }
                });
                return filter;
            }
        };
    }

    private static AuthenticationProvider byToken(BearerTokens tokens) {
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(token -> decoded(tokens, token));
        provider.setJwtAuthenticationConverter(token -> {
            try {
                BearerTokens.Bearer bearer = tokens.bearer(token);
                return UsernamePasswordAuthenticationToken.authenticated(new ApiCaller(bearer.person(), bearer.scopes(), bearer.roles()), null,
                        List.of());
            } catch (IdentityRefused refused) {
                throw new InvalidBearerTokenException("refused", refused);
            }
        });
        return provider;
    }

    private static Jwt decoded(BearerTokens tokens, String token) {
        try {
            return tokens.decoder().decode(token);
        } catch (JwtDecoderInitializationException down) {
            throw new JwtException("The provider does not tell its settings", down);
        }
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter((request, response) -> response.setHeader("Content-Security-Policy",
                        request.getRequestURI().endsWith(DocsController.PAGE) ? READING : NOTHING))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(transport -> transport.requestMatcher(request -> true))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }

    /** An account and its password, as on the page for signing in. */
    private record ByPassword(Accounts accounts) implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication attempt) throws AuthenticationException {
            String address = attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
            try {
                var person = accounts.signIn(attempt.getName(), String.valueOf(attempt.getCredentials()), address);
                return UsernamePasswordAuthenticationToken.authenticated(new ApiCaller(person), null, List.of());
            } catch (SignInRefused refused) {
                throw refused.tooManyAttempts()
                        ? new LockedException("too many attempts", refused) : new BadCredentialsException("refused", refused);
            }
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
        }
    }
}
