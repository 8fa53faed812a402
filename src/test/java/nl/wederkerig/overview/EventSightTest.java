package nl.wederkerig.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.RijkOnly;
import org.junit.jupiter.api.Test;

/** Who finds which events in a history. */
class EventSightTest {

    private static final Set<JavaClass> EVENTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.wederkerig").stream()
            .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
            .collect(Collectors.toSet());

    @Test
    @Rule("A12")
    void of_every_event_it_was_decided_whether_others_than_the_rijk_find_it() throws IOException {
        Set<String> decided = EVENTS.stream().filter(event -> !event.isAssignableTo(RijkOnly.class))
                .filter(event -> event.getAllFields().stream().noneMatch(field -> field.getName().equals("ownSide")))
                .map(JavaClass::getSimpleName).collect(Collectors.toSet());

        assertThat(decided).as("events that are neither RijkOnly, nor one side's own, nor named in events-seen-by-all.txt")
                .containsExactlyInAnyOrderElementsOf(named());
    }

    @Test
    @Rule("A11")
    void what_bzk_was_asked_beforehand_and_the_meetings_of_the_cabinet_are_the_rijks() {
        assertThat(EVENTS).filteredOn(event -> event.isAssignableTo(RijkOnly.class)).extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrder("CheckAsked", "CheckAnswered", "ReferralTabled", "ReferralDiscussed", "ReferralRaised",
                        "CabinetAgendaSet");
    }

    private static Set<String> named() throws IOException {
        try (InputStream list = EventSightTest.class.getResourceAsStream("/events-seen-by-all.txt")) {
            return new String(list.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        }
    }
}
