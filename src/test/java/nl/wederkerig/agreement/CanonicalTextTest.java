package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Registrations.commitment;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import org.junit.jupiter.api.Test;

@Rule("A4")
class CanonicalTextTest {

    private static final CanonicalText WHOLE = whole("Eerste tekst", 1, "12500000");

    @Test
    void the_same_whole_has_the_same_hash_however_its_amounts_were_written() {
        assertThat(whole("Eerste tekst", 1, "1.25E+7").sha256()).isEqualTo(WHOLE.sha256()).matches("[0-9a-f]{64}");
        assertThat(whole("Eerste tekst", 1, "12500000.00").sha256()).isEqualTo(WHOLE.sha256());
    }

    @Test
    void anything_else_in_it_gives_another_hash() {
        assertThat(List.of(
                        WHOLE.sha256(),
                        whole("Eerste tekst.", 1, "12500000").sha256(),
                        whole("Eerste tekst", 2, "12500000").sha256(),
                        whole("Eerste tekst", 1, "12500001").sha256(),
                        new CanonicalText("WK-2026-0002", 1, "Eerste tekst", WHOLE.commitments(), WHOLE.financialParagraph()).sha256(),
                        new CanonicalText("WK-2026-0001", 1, "Eerste tekst", List.of(), WHOLE.financialParagraph()).sha256(),
                        new CanonicalText("WK-2026-0001", 1, "Eerste tekst", WHOLE.commitments(), null).sha256()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_signed_covers_the_checks_too() {
        Checks checks = Checks.NONE.with(Registrations.paragraph(), null);
        Checks more = checks.with(new UdoCheck(true, true, null, null), null);

        assertThat(CanonicalText.signed(WHOLE.sha256(), checks)).isNotEqualTo(CanonicalText.signed(WHOLE.sha256(), more));
    }

    private static CanonicalText whole(String text, int version, String amount) {
        return new CanonicalText(
                "WK-2026-0001", version, text, List.of(commitment("loket")),
                new FinancialParagraph(true, true, Map.of(2027, new BigDecimal(amount)), null));
    }
}
