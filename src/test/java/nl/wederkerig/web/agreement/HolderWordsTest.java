package nl.wederkerig.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.overview.Escalations.Held;
import nl.wederkerig.shared.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class HolderWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final OrganisationNames.Names NAMES = new OrganisationNames.Names(Map.of());

    private final HolderWords words = new HolderWords(new Texts(messages()));

    @BeforeEach
    void dutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterEach
    void nobody() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everybody_who_is_late_is_named_with_the_own_days() {
        Escalation late = held(held("SZW", 39), held("VNG", 6), held("IenW", 6));

        assertThat(words.each(late, NAMES, TODAY)).isEqualTo("SZW 39\u00a0dagen, VNG en IenW 6\u00a0dagen");
        assertThat(words.of(late, NAMES)).isEqualTo("SZW, VNG en IenW");
        assertThat(words.since(late, TODAY)).startsWith("langst 39\u00a0dagen").containsPattern("\\(sinds\u00a0\\p{L}+\u00a0[0-9]+\u00a0");
    }

    @Test
    void who_hold_it_since_the_same_day_are_one() {
        Escalation both = held(held("SZW", 9), new Held(null, "ARBITERS", TODAY.minusDays(9)));

        assertThat(words.of(both, NAMES)).isEqualTo("SZW en de arbiters");
        assertThat(words.since(both, TODAY)).startsWith("9\u00a0dagen");
        assertThat(words.of(held(), NAMES)).isNull();
    }

    @Test
    void where_no_days_count_none_are_told() {
        assertThat(words.each(held(held("SZW", 0), new Held(new OrganisationId("VNG"), null, null)), NAMES, TODAY)).isEqualTo("SZW sinds vandaag, VNG");
    }

    private static Held held(String organisation, int days) {
        return new Held(new OrganisationId(organisation), null, TODAY.minusDays(days));
    }

    private static Escalation held(Held... held) {
        return new Escalation(1, List.of(held), "commitment", TODAY.minusDays(39), 1, false);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.addBasenames("messages/web", "messages/web-signing");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
