package nl.wederkerig.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Reads a file by what is in it, whatever it is called. */
final class SheetFile {

    /** Rows with the one with the headings. */
    static final int MOST_ROWS = 20_001;
    static final int LARGEST_FILE = 5 * 1024 * 1024;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private SheetFile() {}

    /**
     * @param headings how many of the cells of a line are known headings: decides which sheet is read
     * @throws UnreadableSheet when it is no spreadsheet, too large, damaged, or made to do damage
     */
    static Table read(byte[] content, ToIntFunction<Table.Line> headings) {
        if (content.length == 0) {
            throw new UnreadableSheet("empty");
        }
        if (content.length > LARGEST_FILE) {
            throw new UnreadableSheet("too-large", LARGEST_FILE / 1024 / 1024);
        }
        if (startsWith(content, OLE)) {
            throw new UnreadableSheet("old-excel");
        }
        if (startsWith(content, PDF)) {
            throw new UnreadableSheet("no-spreadsheet");
        }
        return startsWith(content, ZIP)
                ? XlsxReader.read(content, headings)
                : CsvReader.read(content);
    }

    static void refuseTooManyRows(List<Table.Line> lines) {
        if (lines.size() > MOST_ROWS) {
            throw new UnreadableSheet("too-many-rows", MOST_ROWS - 1);
        }
    }

    private static boolean startsWith(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(Arrays.copyOf(content, sign.length), sign);
    }
}
