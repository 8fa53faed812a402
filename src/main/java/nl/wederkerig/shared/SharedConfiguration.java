package nl.wederkerig.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    private static final String ENGLISH = "_en.properties";

    @Bean
    EffectiveTime effectiveTime() {
        return new EffectiveTime(Clock.systemUTC());
    }

    /**
     * The texts of all features together, each from its own {@code messages/<feature>.properties} in Dutch and
     * {@code _en} in English. Every text is a {@link java.text.MessageFormat}: a single quote is written twice.
     */
    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        for (Resource english : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ENGLISH)) {
            texts.addBasenames("messages/" + english.getFilename().replace(ENGLISH, ""));
        }
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
