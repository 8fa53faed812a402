package nl.wederkerig.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.web.permission.Caller;

/** The one table of who may call which operation: a row an operation, a mark a caller, in the order of {@link Caller}; and the page that is written from it. */
final class OperationTable {

    static final Path PAGE = Path.of("docs/api-permissions.md");
    private static final Path FILE = Path.of("src/test/resources/operation-permissions.txt");
    private static final int AT_MARKS = 44;

    private OperationTable() {}

    /** Marks by the id of an operation. */
    static SortedMap<String, String> rows() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split(" +"))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, other) -> one, TreeMap::new));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static char mark(int status) {
        return switch (status) {
            case 401 -> 's';
            case 403 -> 'x';
            case 404 -> '-';
            case 409 -> 'r';
            default -> status >= 500 ? '!' : '+';
        };
    }

    /** With what was seen in place of what was said of the same operations. */
    static void write(Map<String, String> seen) throws IOException {
        SortedMap<String, String> rows = Files.exists(FILE) ? rows() : new TreeMap<>();
        rows.putAll(seen);
        Files.writeString(FILE, """
                # Who may call which operation of the API, as it is called in Calls; OperationsTest holds the application to it, docs/api-permissions.md is written from it.
                # One mark for each of: %s.
                # + done, or told what is wrong with what was sent; - it does not exist (404); r told which rule does not let them (409); x not of their roles (403);
                # s asked to sign in (401).
                """.formatted(columns(", ")) + rows.entrySet().stream()
                .map(row -> row.getKey() + " ".repeat(Math.max(1, AT_MARKS - row.getKey().length())) + row.getValue() + "\n").collect(Collectors.joining()));
    }

    static String page(Map<String, Published.Operation> operations) {
        return """
                # Who may call which operation

                Written from `src/test/resources/operation-permissions.txt`, to which `OperationsTest` holds the application; an operation without a row fails it. Pages and
                forms have [a table of their own](permissions.md).

                **yes**: done, or told what is wrong with what was sent. **no**: it does not exist for them (404). **rule**: they see what it is about, and are told which rule
                does not let them (409). **role**: none of their roles may ask this of anything (403). **sign in**: without a token (401).

                What is asked for is of VNG, SZW and BZK, at the point where the operation can be done by the one whose turn it is; where nobody in the table may,
                it is somebody else's turn, such as an expert's.

                | address | | operation | %s |
                | --- | --- | --- |%s
                """.formatted(columns(" | "), " --- |".repeat(Caller.values().length)) + rows().entrySet().stream().filter(row -> operations.containsKey(row.getKey()))
                .map(row -> row(operations.get(row.getKey()), row.getValue())).sorted().collect(Collectors.joining());
    }

    private static String row(Published.Operation operation, String marks) {
        return "| `%s` | %s | %s | %s |%n".formatted(operation.path(), operation.verb().toUpperCase(java.util.Locale.ROOT), operation.id(),
                marks.chars().mapToObj(OperationTable::word).collect(Collectors.joining(" | ")));
    }

    private static String word(int mark) {
        return switch (mark) {
            case '+' -> "yes";
            case '-' -> "no";
            case 'r' -> "rule";
            case 'x' -> "role";
            default -> "sign in";
        };
    }

    private static String columns(String between) {
        return List.of(Caller.values()).stream().map(Caller::words).collect(Collectors.joining(between));
    }
}
