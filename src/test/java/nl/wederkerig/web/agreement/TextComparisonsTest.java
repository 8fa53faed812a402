package nl.wederkerig.web.agreement;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.agreement.Registrations.commitment;
import static nl.wederkerig.agreement.Registrations.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.TextOrigin;
import nl.wederkerig.agreement.TextVersionView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class TextComparisonsTest {

    private static final OrganisationNames.Names NAMES = new OrganisationNames.Names(Map.of());

    private final Texts texts = new Texts(messages());
    private final TextComparisons comparisons = new TextComparisons(new PromiseTexts(texts), null, texts);

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/web-agreement", "messages/web-road", "messages/web-promise");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @BeforeEach
    void in_dutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterEach
    void in_no_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_commitment_that_changes_is_told_field_by_field_and_the_fields_that_stay_are_left_out() {
        PromisedCommitment before = commitment("loket");
        PromisedCommitment after = new PromisedCommitment("loket", VNG, true, List.of(SZW), before.text(), LocalDate.of(2028, 6, 1), null, null,
                Map.of(2027, new BigDecimal("100")), null, "Voorjaarsnota");

        TextComparison.Promise told = compared(List.of(before), List.of(after)).promises().get(0);

        assertThat(told.kind()).isEqualTo("changed");
        assertThat(told.fields()).extracting(TextComparison.Field::label)
                .containsExactly("Wie doet het", "Voor wie", "Wanneer", "Geld", "Voorwaarde");
        assertThat(sides(told.fields().get(2))).isEqualTo("[di] 1 jun [2027] | [do] 1 jun [2028]");
        assertThat(told.fields().get(3).kind()).isEqualTo("added");
    }

    @Test
    void a_commitment_that_comes_and_one_that_goes_are_told_whole() {
        TextComparison compared = compared(List.of(commitment("loket"), commitment("register")), List.of(commitment("loket"), commitment("jaarverslag")));

        assertThat(compared.promises()).extracting(TextComparison.Promise::key, TextComparison.Promise::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("jaarverslag", "added"), org.assertj.core.groups.Tuple.tuple("register", "removed"));
        assertThat(compared.kept()).isOne();
        assertThat(compared.promises().get(0).fields()).allMatch(field -> field.kind().equals("added")).hasSize(4);
        assertThat(compared.promises().get(1).fields()).allMatch(field -> field.kind().equals("removed")).hasSize(4);
    }

    @Test
    void amounts_are_compared_by_year_and_together() {
        FinancialParagraph more = new FinancialParagraph(true, true, Map.of(2027, new BigDecimal("15000000"), 2028, new BigDecimal("1")), null);

        List<TextComparison.Field> finance = comparisons.of(version(1, List.of(), paragraph()), version(2, List.of(), more), more, NAMES).finance();

        assertThat(finance).extracting(TextComparison.Field::label).containsExactly("Bedragen per jaar");
        assertThat(sides(finance.get(0)).replace('\u00a0', ' ')).startsWith("2027: € [12.500.000] | 2027: € [15.000.000]").contains("2028: € 1", "Samen: € 15.000.001");
    }

    @Test
    void a_paragraph_that_was_filled_in_after_the_later_version_is_said_to_be() {
        TextVersionView older = version(1, List.of(), null);
        TextVersionView newer = version(2, List.of(), null);

        assertThat(comparisons.of(older, newer, paragraph(), NAMES).since()).isTrue();
        assertThat(comparisons.of(older, newer, null, NAMES).since()).isFalse();
    }

    @Test
    void versions_that_say_the_same_have_no_differences() {
        TextComparison compared = compared(List.of(commitment("loket")), List.of(commitment("loket")));

        assertThat(compared.promises()).isEmpty();
        assertThat(compared.finance()).isEmpty();
        assertThat(compared.proseDiffers()).isFalse();
    }

    private TextComparison compared(List<PromisedCommitment> older, List<PromisedCommitment> newer) {
        return comparisons.of(version(1, older, paragraph()), version(2, newer, paragraph()), paragraph(), NAMES);
    }

    private static TextVersionView version(int number, List<PromisedCommitment> commitments, FinancialParagraph paragraph) {
        return new TextVersionView(number, TextOrigin.PROPOSED, "De tekst", commitments, paragraph, "0", VNG, null, Instant.EPOCH);
    }

    /** What differs stands between brackets. */
    private static String sides(TextComparison.Field field) {
        return side(field.lines().stream().map(TextDifference.Line::older).toList()) + " | "
                + side(field.lines().stream().map(TextDifference.Line::newer).toList());
    }

    private static String side(List<List<TextDifference.Part>> lines) {
        return lines.stream().flatMap(List::stream).map(part -> part.differs() ? "[" + part.text() + "]" : part.text()).collect(Collectors.joining());
    }
}
