package nl.wederkerig.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

@BrowserTest
class SupportBrowserTest {

    @Test
    void a_page_leads_to_the_application_of_this_test(Page page) {
        Response answer = page.navigate("/actuator/health");

        assertThat(answer.url()).startsWith("http://localhost:");
        assertThat(answer.status()).isLessThan(500);
    }

    @Test
    void page_and_context_of_one_test_belong_together_and_speak_dutch(Page page, BrowserContext context) {
        assertThat(context.pages()).containsExactly(page);
        assertThat(page.evaluate("navigator.language")).isEqualTo("nl-NL");
        assertThat(context.cookies()).isEmpty();
    }
}
