package nl.wederkerig.web.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one table of who may ask for which page and send which form: a row an address, a mark a caller, in the order of {@link Caller}.
 * Names in braces stand for what {@link PermissionScene} holds.
 */
final class PermissionTable {

    static final Path FILE = Path.of("src/test/resources/page-permissions.txt");

    private static final int AT_MARKS = 70;

    /** @param marks one a caller; empty for a new row */
    record Row(String method, String address, String marks) {

        String line() {
            String start = "%-5s%s".formatted(method, address);
            return start + " ".repeat(Math.max(1, AT_MARKS - start.length())) + marks;
        }

        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    private PermissionTable() {}

    static List<Row> rows() {
        try {
            return Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).map(PermissionTable::row).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static void write(List<Row> rows) throws IOException {
        Files.writeString(FILE, """
                # Who may ask for which page and send which form; PagePermissionsTest holds the application to it, docs/permissions.md is written from it.
                # One mark for each of: %s.
                # + let in (200, 400 for an empty form, done); - it does not exist (404); r told which rule or right does not let them (409); > sent on;
                # x refused (403); s sent to sign in.
                """.formatted(List.of(Caller.values()).stream().map(Caller::words).collect(Collectors.joining(", ")))
                + rows.stream().map(row -> row.line() + "\n").collect(Collectors.joining()));
    }

    private static Row row(String line) {
        String[] parts = line.strip().split("\\s+");
        return new Row(parts[0], parts[1], parts.length > 2 ? parts[2] : "");
    }
}
