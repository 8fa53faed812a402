package nl.wederkerig.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.shared.Actor;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Writes what somebody may see into one archive, a dossier after the other. */
@Component
class ExportOfAll {

    /** Of the archive; it is held in memory and kept in the database. */
    private static final int LARGEST = 100 * 1024 * 1024;

    private final Agreements agreements;
    private final DossierFiles files;
    private final DossierWorkTable table;

    ExportOfAll(@Lazy Agreements agreements, @Lazy DossierFiles files, DossierWorkTable table) {
        this.agreements = agreements;
        this.files = files;
        this.table = table;
    }

    /** Those that a file can be made of, which takes sight of all of it. */
    List<Agreements.Named> of(Actor actor) {
        return agreements.seenInFull(actor);
    }

    /**
     * Null where there is nothing.
     *
     * @throws IllegalStateException when it becomes larger than one node can hold and keep
     */
    byte[] run(UUID work, List<Agreements.Named> all, Actor actor) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        Set<String> names = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(archive, StandardCharsets.UTF_8)) {
            for (int done = 0; done < all.size(); done++) {
                zip.putNextEntry(new ZipEntry(name(all.get(done), names)));
                zip.write(files.export(all.get(done).id(), actor).getBytes(StandardCharsets.UTF_8));
                if (archive.size() > LARGEST) {
                    throw new IllegalStateException("An archive of more than " + LARGEST + " bytes, after " + done + " dossiers");
                }
                table.progress(work, done + 1);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return all.isEmpty() ? null : archive.toByteArray();
    }

    /** Two references can differ in what no name of a file holds. */
    private static String name(Agreements.Named row, Set<String> names) {
        String name = row.reference().replaceAll("[^A-Za-z0-9-]+", "-");
        return (names.add(name) ? name : name + "-" + row.id()) + ".yaml";
    }
}
