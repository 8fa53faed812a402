package nl.wederkerig.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.DomainEvent;
import org.junit.jupiter.api.Test;

/** How events are called in messages to other systems. */
class EventTypesTest {

    /** Of one side alone. */
    private static final Set<String> TOLD_TO_NOBODY =
            Set.of("CommonPositionProposed", "CommonPositionAnswered", "MemberVoted", "MemberVoteSucceeded");

    private final EventTypes types = new EventTypes();

    @Test
    void every_event_of_an_agreement_has_a_type_and_no_other_has() {
        Set<String> events = new ClassFileImporter().importPath(Path.of("target", "classes", "nl")).stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isAssignableTo(RegisterEvent.class) && !type.isInterface())
                .filter(type -> !type.getPackageName().equals("nl.wederkerig.meeting"))
                .map(JavaClass::getSimpleName).filter(name -> !TOLD_TO_NOBODY.contains(name)).collect(Collectors.toSet());

        assertThat(types.recorded()).containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void a_type_says_in_dutch_what_happened_to_what() {
        assertThat(types.typeOf("Signed")).contains("nl.wederkerig.akkoord.ondertekend");
        assertThat(types.bySubject().values()).allSatisfy(ofSubject ->
                assertThat(ofSubject).allMatch(type -> type.matches("nl\\.wederkerig\\.[a-z]+\\.[a-z]+(-[a-z]+)*")));
    }

    @Test
    void a_subject_is_chosen_with_all_its_types() {
        assertThat(types.recordedOf(Set.of("nl.wederkerig.kabinet.*"))).contains("CabinetDecided", "CabinetReferred").doesNotContain("Signed");
        assertThat(types.knows("nl.wederkerig.kabinet.*")).isTrue();
        assertThat(types.knows("nl.wederkerig.kab.*")).isFalse();
        assertThat(types.knows("nl.wederkerig.*")).isFalse();
        assertThat(types.knows("nl.wederkerig.akkoord.bestaat-niet")).isFalse();
    }
}
