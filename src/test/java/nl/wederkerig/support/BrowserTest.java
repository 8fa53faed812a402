package nl.wederkerig.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the whole application in a browser; the class name ends in {@code BrowserTest}. Methods may ask for a
 * Playwright {@code BrowserContext} or {@code Page} for themselves (Dutch, time of Amsterdam, relative addresses lead to
 * the application) or for the {@code Browser}. Skipped, with a notice, where there is no Chromium; failed there when
 * {@code WEDERKERIG_REQUIRE_BROWSER} is true. The page of a failed test is kept in {@code target/browser}.
 * {@link PageChecks} holds what every page must answer to.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@IntegrationTest
public @interface BrowserTest {
}
