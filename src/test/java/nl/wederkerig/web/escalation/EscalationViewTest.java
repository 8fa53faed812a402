package nl.wederkerig.web.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.web.component.Tone;
import nl.wederkerig.web.escalation.EscalationView.Rung;
import org.junit.jupiter.api.Test;

/** What of the overview goes on one sheet of paper. */
class EscalationViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @Test
    void what_is_asked_of_the_reader_stays_however_low_it_stands() {
        List<Rung> rungs = Stream.concat(IntStream.range(0, 20).mapToObj(number -> rung("WK-" + number, null)),
                Stream.of(rung("WK-eigen", "Medeondertekenen"))).toList();

        assertThat(view(rungs).atMost(14).rungs()).hasSize(14).extracting(Rung::reference).startsWith("WK-0", "WK-1").endsWith("WK-12", "WK-eigen");
        assertThat(view(rungs.subList(0, 3)).atMost(14).rungs()).hasSize(3);
    }

    @Test
    void a_day_on_paper_is_late_from_the_day_after() {
        PaperWords paper = new PaperWords(null, view(List.of()));

        assertThat(paper.late(DAY.minusDays(1))).isTrue();
        assertThat(paper.late(DAY)).isFalse();
    }

    private static EscalationView view(List<Rung> rungs) {
        return new EscalationView(null, EscalationView.Choices.NONE, "alle akkoorden", DAY, false, List.of(), rungs, rungs.size(), 0, null, 0);
    }

    private static Rung rung(String reference, String asked) {
        return new Rung("/akkoorden/" + reference, reference, "Zwembaden", null, 0, Tone.ON_COURSE, "op koers", "In werking", "BZK", DAY, null, null, null,
                asked, null, List.of());
    }
}
