package nl.wederkerig.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.checklist.Checklists;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.overview.Escalations;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.room.SideRooms;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.signing.SigningRounds;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A dossier that leaves as a file and comes in elsewhere is the same agreement, with the same history. */
@Tag("thorough")
@IntegrationTest
class RoundTripTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final LocalDate LOADING_DAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private DossierHistory history;
    @Autowired
    private Agreements agreements;
    @Autowired
    private SigningRounds rounds;
    @Autowired
    private Commitments commitments;
    @Autowired
    private Disputes disputes;
    @Autowired
    private SideRooms rooms;
    @Autowired
    private Checklists checklists;
    @Autowired
    private Escalations escalations;
    @Autowired
    private PlatformTransactionManager transactions;

    /** @param history one line an event; @param views what the pages are made of */
    private record Seen(String file, List<String> history, List<String> views) {}

    @TestFactory
    Stream<DynamicTest> what_is_exported_and_imported_elsewhere_is_the_same() throws IOException {
        return Stream.concat(
                        DossiersReplayTest.files(Path.of("src/test/resources/dossiers")), DossiersReplayTest.files(Path.of("src/main/resources/demonstration")))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Seen here = elsewhere(() -> seen(dossiers.loadDemonstration(text(file), LOADING_DAY)));
                    Seen there = elsewhere(() -> seen(dossiers.loadDemonstration(here.file(), null)));
                    assertThat(there.history()).containsExactlyElementsOf(here.history());
                    assertThat(there.views()).containsExactlyElementsOf(here.views());
                    assertThat(there.file()).isEqualTo(here.file());
                }));
    }

    /** On a database that does not know it: what is done is undone. */
    private <T> T elsewhere(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }

    private Seen seen(AgreementId agreement) {
        Map<String, String> ids = new HashMap<>();
        List<String> events = history.after(agreement, 0).stream().map(RoundTripTest::line).map(line -> without(line, ids)).toList();
        List<Object> views = new ArrayList<>();
        views.add(agreements.view(agreement, Actor.system()));
        views.addAll(agreements.texts(agreement, Actor.system()));
        views.addAll(rounds.of(agreement, Actor.system()));
        views.addAll(commitments.of(agreement, Actor.system()));
        views.addAll(disputes.of(agreement, Actor.system()));
        views.addAll(rooms.all(agreement, Actor.system()));
        views.addAll(checklists.of(agreement, Actor.system()));
        views.addAll(escalations.of(List.of(agreement)).values());
        return new Seen(dossiers.export(agreement, Actor.system()), events,
                views.stream().map(String::valueOf).map(view -> without(view, ids)).toList());
    }

    private static String line(RecordedEvent event) {
        return event.effectiveAt() + " " + event.type() + " " + event.organisation() + " " + event.role() + " " + event.person() + " "
                + event.payload();
    }

    /** The same with each id by the number of its first mention. */
    private static String without(String text, Map<String, String> ids) {
        return ID.matcher(text).replaceAll(
                found -> Matcher.quoteReplacement(ids.computeIfAbsent(found.group(), id -> "#" + (ids.size() + 1))));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
