package nl.wederkerig.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks, sound ones and others. */
final class Workbooks {

    private Workbooks() {}

    static byte[] of(Consumer<Worksheet> fill) throws IOException {
        return workbook(book -> fill.accept(book.newWorksheet("Afspraken")));
    }

    static byte[] workbook(Consumer<Workbook> fill) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Test", null)) {
            fill.accept(book);
        }
        return file.toByteArray();
    }

    static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else if (values[column] != null) {
                sheet.value(row, column, values[column].toString());
            }
        }
    }

    /** The same with one of its parts changed. */
    static byte[] changed(byte[] workbook, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipFile in = opened(workbook); ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part)
                        ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        return file.toByteArray();
    }

    /** The same with so many mebibytes of nothing in one part more. */
    static byte[] inflated(byte[] workbook, int mebibytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipFile in = opened(workbook); ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(in.getInputStream(entry).readAllBytes());
            }
            out.putNextEntry(new ZipEntry("xl/media/image1.xml"));
            for (int i = 0; i < mebibytes; i++) {
                out.write(new byte[1024 * 1024]);
            }
        }
        return file.toByteArray();
    }

    private static ZipFile opened(byte[] workbook) throws IOException {
        return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get();
    }
}
