package nl.wederkerig.notification;

import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** The two forms in which a mail goes out: {@code mail/letter.html}, and {@code mail/letter-text.txt} for who reads no HTML. */
@Configuration(proxyBeanMethods = false)
class MailTemplates {

    /** Asked before the one for pages, for names that end in {@code -text} only. */
    @Bean
    SpringResourceTemplateResolver plainTextTemplates(ApplicationContext application) {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(application);
        resolver.setPrefix("classpath:/templates/");
        resolver.setSuffix(".txt");
        resolver.setResolvablePatterns(java.util.Set.of("mail/*-text"));
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(0);
        return resolver;
    }

    @Bean
    Rendering mailRendering(ITemplateEngine templates) {
        return new Rendering(templates);
    }

    /** Fills the templates. */
    record Rendering(ITemplateEngine templates) {

        String html(Letter letter) {
            return templates.process("mail/letter", context(letter));
        }

        String text(Letter letter) {
            return templates.process("mail/letter-text", context(letter));
        }

        private static Context context(Letter letter) {
            Context context = new Context(Locale.forLanguageTag(letter.language()));
            context.setVariable("letter", letter);
            return context;
        }
    }
}
