package nl.wederkerig.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads values with semicolons, commas or tabs between them, as RFC 4180 has it: UTF-8 with or without mark, UTF-16 with one,
 * else Windows-1252.
 */
final class CsvReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<Charset, byte[]> MARKS = Map.of(
            StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE},
            StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});
    private static final String SEPARATORS = ";,\t";
    private static final String FORMULA_SIGNS = "=+-@";

    private final String text;
    private final char separator;
    private final List<Table.Line> lines = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int at;
    private int row = 1;

    private CsvReader(String text, char separator, int start) {
        this.text = text;
        this.separator = separator;
        this.at = start;
    }

    static Table read(byte[] content) {
        String text = decoded(content);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSheet("no-spreadsheet");
        }
        boolean named = text.matches("(?s)(?i)\"?sep=[;,\\t]\"?\\r?\\n.*");
        String body = named ? text.substring(text.indexOf('\n') + 1) : text;
        char separator = named ? text.charAt(text.indexOf('=') + 1) : separator(body);
        CsvReader reader = new CsvReader(body, separator, 0);
        reader.row = named ? 2 : 1;
        reader.readAll();
        return new Table(null, reader.lines, List.of(), List.of());
    }

    private static String decoded(byte[] content) {
        for (Map.Entry<Charset, byte[]> mark : MARKS.entrySet()) {
            byte[] sign = mark.getValue();
            if (content.length >= sign.length && ByteBuffer.wrap(content, 0, sign.length).equals(ByteBuffer.wrap(sign))) {
                return strict(mark.getKey(), ByteBuffer.wrap(content, sign.length, content.length - sign.length));
            }
        }
        try {
            return decode(StandardCharsets.UTF_8, ByteBuffer.wrap(content));
        } catch (CharacterCodingException otherwise) {
            return strict(WINDOWS, ByteBuffer.wrap(content));
        }
    }

    private static String strict(Charset charset, ByteBuffer bytes) {
        try {
            return decode(charset, bytes);
        } catch (CharacterCodingException unreadable) {
            throw new UnreadableSheet("encoding", unreadable);
        }
    }

    private static String decode(Charset charset, ByteBuffer bytes) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes).toString();
    }

    /** The one that stands most in the first line that has any, outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        int most = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            quoted = (each == '"') != quoted;
            int which = quoted ? -1 : SEPARATORS.indexOf(each);
            if (which >= 0) {
                counts[which]++;
                most = counts[which] > counts[most] ? which : most;
            } else if (!quoted && each == '\n' && counts[most] > 0) {
                break;
            }
        }
        return SEPARATORS.charAt(most);
    }

    private void readAll() {
        while (at < text.length()) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length() || text.charAt(at) != separator) {
                endOfRow();
            } else {
                at++;
                if (at == text.length() || "\r\n".indexOf(text.charAt(at)) >= 0) {
                    endOfRow();
                }
            }
        }
        if (!cells.isEmpty()) {
            endOfRow();
        }
    }

    private Cell plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return cell(text.substring(start, at));
    }

    private Cell quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (true) {
            int end = text.indexOf('"', at);
            if (end < 0) {
                throw new UnreadableSheet("open-quote", String.valueOf(row));
            }
            value.append(text, at, end);
            at = end + 1;
            if (at >= text.length() || text.charAt(at) != '"') {
                break;
            }
            value.append('"');
            at++;
        }
        Cell rest = plain();
        return cell(value + (rest == null ? "" : rest.asText()));
    }

    private void endOfRow() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        if (cells.stream().anyMatch(Objects::nonNull)) {
            lines.add(new Table.Line(row, cells));
            SheetFile.refuseTooManyRows(lines);
        }
        cells = new ArrayList<>();
        row++;
    }

    /** A quote that an export sets before what a spreadsheet would take for a formula is no part of the text. */
    private static Cell cell(String written) {
        String value = written.strip();
        boolean guarded = value.length() > 1 && value.charAt(0) == '\'' && FORMULA_SIGNS.indexOf(value.charAt(1)) >= 0;
        return value.isEmpty() ? null : new Cell.Text(guarded ? value.substring(1) : value);
    }
}
