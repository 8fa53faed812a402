package nl.wederkerig.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook before it is opened: unpacks all of it, by the same directory as the reader will, without keeping it.
 * Refuses what becomes too large or declares entities, and finds what the reader does not tell: merged cells, and how days count.
 */
final class SafeArchive {

    private static final int MOST_ENTRIES = 500;
    private static final long MOST_UNPACKED = 80L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final int OVERLAP = 200;
    private static final Pattern MERGED = Pattern.compile("<(?:\\w+:)?mergeCell\\b[^>]*?\\bref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");
    private static final Pattern BEYOND = Pattern.compile("<(?:\\w+:)?c\\b[^>]*?\\br=\"[A-Z]{4,}");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bId=\"([^\"]*)\"");
    private static final Pattern TARGET = Pattern.compile("\\bTarget=\"([^\"]*)\"");
    private static final Pattern FROM_1904 = Pattern.compile("date1904=\"(?:1|true)\"");

    private final Map<String, List<Table.Range>> merged = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private boolean workbook;
    private boolean countsFrom1904;
    private long unpacked;

    private SafeArchive() {}

    /** @throws UnreadableSheet when it is no workbook, or one that must not be opened */
    static SafeArchive of(byte[] content) {
        SafeArchive archive = new SafeArchive();
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new UnreadableSheet("unpacks-too-large");
            }
            for (ZipArchiveEntry entry : entries) {
                archive.look(zip, entry);
            }
        } catch (UnreadableSheet known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            // The directory of a damaged archive leads anywhere.
            throw new UnreadableSheet("damaged", broken);
        }
        if (!archive.workbook) {
            throw new UnreadableSheet("no-spreadsheet");
        }
        return archive;
    }

    /** @param relation id by which the workbook knows the sheet */
    List<Table.Range> mergedIn(String relation) {
        return merged.getOrDefault(parts.get(relation), List.of());
    }

    boolean countsFrom1904() {
        return countsFrom1904;
    }

    private void look(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String name = entry.getName();
        workbook |= name.equals("xl/workbook.xml");
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[BUFFER];
            String before = "";
            for (int read = in.readNBytes(buffer, 0, BUFFER); read > 0; read = in.readNBytes(buffer, 0, BUFFER)) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) {
                    throw new UnreadableSheet("unpacks-too-large");
                }
                before = look(name, before + new String(buffer, 0, read, StandardCharsets.ISO_8859_1), before.length());
            }
        }
    }

    /** @return the end, to be looked at with what follows */
    private String look(String name, String part, int known) {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            if (part.contains("<!DOCTYPE") || part.contains("<!ENTITY") || part.startsWith("\u00fe\u00ff") || part.startsWith("\u00ff\u00fe")) {
                throw new UnreadableSheet("damaged");
            }
            countsFrom1904 |= name.equals("xl/workbook.xml") && FROM_1904.matcher(part).find();
        }
        if (name.equals("xl/_rels/workbook.xml.rels")) {
            relations(part);
        }
        if (name.startsWith("xl/worksheets/")) {
            if (BEYOND.matcher(part).find()) {
                throw new UnreadableSheet("damaged");
            }
            merges(name, part, known);
        }
        return part.substring(Math.max(0, part.length() - OVERLAP));
    }

    private void relations(String part) {
        Matcher relation = RELATION.matcher(part);
        while (relation.find()) {
            Matcher id = ID.matcher(relation.group());
            Matcher target = TARGET.matcher(relation.group());
            if (id.find() && target.find()) {
                String to = target.group(1);
                parts.put(id.group(1), to.startsWith("/") ? to.substring(1) : "xl/" + to);
            }
        }
    }

    private void merges(String name, String part, int known) {
        Matcher found = MERGED.matcher(part);
        while (found.find()) {
            if (found.end() > known) {
                merged.computeIfAbsent(name, each -> new ArrayList<>()).add(new Table.Range(
                        Integer.parseInt(found.group(2)), column(found.group(1)), Integer.parseInt(found.group(4)), column(found.group(3))));
            }
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char each : letters.toCharArray()) {
            column = column * 26 + each - 'A' + 1;
        }
        return column - 1;
    }
}
