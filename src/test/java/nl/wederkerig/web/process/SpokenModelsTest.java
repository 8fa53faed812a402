package nl.wederkerig.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in a drawing of a process breaks where a word breaks. */
@IntegrationTest
class SpokenModelsTest {

    /** What a task has room for on a line. */
    private static final int ROOM = 13;
    private static final List<String> PROCESSES = List.of("Agreement", "Amendment", "Negotiation", "CoSigning", "CabinetDecision",
            "CommitmentFollowUp", "Appointment", "BindingAdviceProcedure", "Challenge", "Compliance", "Consultation", "CouncilOfStateAdvice", "CrownDispute",
            "DisputeResolution", "ExpertAdviceProcedure", "IndependentChairProcedure", "PlannedExpertAdvice", "TopConsultation");
    private static final Pattern NAME = Pattern.compile("<bpmn:(?!message|signal|error|escalation)\\w+ [^>]*?\\bname=\"([^\"]+)\"");
    private static final Pattern LABEL_WIDTH = Pattern.compile("BPMNLabel[^>]*>\\s*<\\w+:Bounds[^>]*width=\"([\\d.]+)\"");

    @Autowired
    private SpokenModels models;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_part_of_a_word_is_longer_than_a_line(String language) {
        for (String process : PROCESSES) {
            String model = models.of(process, new Locale(language)).orElseThrow();
            List<String> parts = NAME.matcher(model).results().flatMap(found -> Stream.of(found.group(1).split("[\\s\\u00AD-]"))).toList();
            assertThat(parts).as(process).isNotEmpty().allSatisfy(part -> assertThat(part.length()).as(part).isLessThanOrEqualTo(ROOM));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_label_is_as_wide_as_its_longest_part(String language) {
        String model = models.of("IndependentChairProcedure", new Locale(language)).orElseThrow();
        Matcher answer = Pattern.compile("bpmnElement=\"Timer_AnswerProposalLapsed\".*?" + LABEL_WIDTH.pattern(), Pattern.DOTALL).matcher(model);
        assertThat(answer.find()).isTrue();
        assertThat(Double.parseDouble(answer.group(1))).isGreaterThanOrEqualTo("en".equals(language) ? 49 : 63);
    }
}
