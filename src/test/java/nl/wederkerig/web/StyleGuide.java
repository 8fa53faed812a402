package nl.wederkerig.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.overview.ReasonTexts;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import org.mockito.Mockito;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * The fragments with examples, rendered as the application renders pages and served with its content security policy, on
 * 22 November 2026. Without database, sign-in or controllers.
 */
final class StyleGuide implements AutoCloseable {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Path STATIC = Path.of("src", "main", "resources", "static");
    private static final Path SAMPLES = Path.of("src", "test", "resources", "styleguide");
    private static final Path KEPT = Path.of("target", "styleguide");
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml", "woff2", "font/woff2", "bpmn", "application/xml");

    private final AnnotationConfigWebApplicationContext application = new AnnotationConfigWebApplicationContext();
    private final HttpServer server;

    StyleGuide() {
        application.setServletContext(new MockServletContext());
        application.register(Pages.class);
        application.refresh();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of a page, such as {@code components}. */
    String url(String page, String language) {
        return "http://127.0.0.1:%d/%s.html?taal=%s".formatted(server.getAddress().getPort(), page, language);
    }

    /** The page as HTML. */
    String page(String name, Locale locale) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/akkoorden");
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, application);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(locale));
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        LocaleContextHolder.setLocale(locale);
        try {
            ThymeleafViewResolver views = new ThymeleafViewResolver();
            views.setApplicationContext(application);
            views.setTemplateEngine(application.getBean(SpringTemplateEngine.class));
            views.setCharacterEncoding("UTF-8");
            View view = views.resolveViewName(name, locale);
            Map<String, Object> model = new HashMap<>(Samples.model());
            model.put("shell", Samples.shell(locale));
            view.render(model, request, response);
            return response.getContentAsString();
        } catch (Exception failed) {
            throw new IllegalStateException(name, failed);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            byte[] body = body(path, exchange.getRequestURI().getQuery());
            String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            if (body == null || type == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] body(String path, String query) throws IOException {
        if (path.endsWith(".html")) {
            Locale locale = query != null && query.contains("taal=en") ? Locale.ENGLISH : Locale.forLanguageTag("nl");
            try {
                return keep(path, page(path.substring(0, path.length() - 5), locale)).getBytes(StandardCharsets.UTF_8);
            } catch (RuntimeException failed) {
                return failed.toString().getBytes(StandardCharsets.UTF_8);
            }
        }
        for (Path folder : List.of(STATIC, SAMPLES)) {
            if (Files.isRegularFile(folder.resolve(path))) {
                return Files.readAllBytes(folder.resolve(path));
            }
        }
        return null;
    }

    private static String keep(String path, String html) throws IOException {
        Files.createDirectories(KEPT);
        Files.writeString(KEPT.resolve(path), html);
        return html;
    }

    @Override
    public void close() {
        server.stop(0);
        application.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan({"nl.wederkerig.web.component", "nl.wederkerig.web.termbar"})
    static class Pages {

        /** The faults of the samples name no organisations, so that none have to be there. */
        @Bean
        ReasonTexts reasonTexts(MessageSource messages) {
            return Mockito.mock(ReasonTexts.class, asked -> {
                Fault fault = asked.getArgument(0);
                Locale locale = asked.getArgument(1);
                Object[] words = fault.arguments().stream()
                        .map(word -> word instanceof LocalDate day ? SpokenDate.in(locale).day(day) : word).toArray();
                return messages.getMessage("fault." + fault.code(), words, locale);
            });
        }

        @Bean
        EffectiveTime effectiveTime() {
            return new EffectiveTime(Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), EffectiveTime.ZONE));
        }

        @Bean
        ResourceBundleMessageSource messageSource() {
            ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
            messages.setBasenames("messages/web", "messages/help", "messages/accessibility", "styleguide/samples");
            messages.setDefaultEncoding("UTF-8");
            messages.setFallbackToSystemLocale(false);
            return messages;
        }

        @Bean
        SpringTemplateEngine templateEngine(ApplicationContext context) {
            SpringTemplateEngine engine = new SpringTemplateEngine();
            engine.addTemplateResolver(resolver(context, "classpath:/templates/", 1));
            engine.addTemplateResolver(resolver(context, "classpath:/styleguide/", 2));
            engine.setEnableSpringELCompiler(false);
            return engine;
        }

        private static SpringResourceTemplateResolver resolver(ApplicationContext context, String prefix, int order) {
            SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
            resolver.setApplicationContext(context);
            resolver.setPrefix(prefix);
            resolver.setSuffix(".html");
            resolver.setCharacterEncoding("UTF-8");
            resolver.setCheckExistence(true);
            resolver.setOrder(order);
            return resolver;
        }
    }
}
