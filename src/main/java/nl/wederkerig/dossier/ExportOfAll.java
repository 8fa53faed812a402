package nl.wederkerig.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.AgreementQuery;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.shared.Actor;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Writes what somebody may see into one archive, a dossier after the other. */
@Component
class ExportOfAll {

    private final Agreements agreements;
    private final DossierFiles files;
    private final DossierWorkTable table;

    ExportOfAll(@Lazy Agreements agreements, @Lazy DossierFiles files, DossierWorkTable table) {
        this.agreements = agreements;
        this.files = files;
        this.table = table;
    }

    int count(Actor actor) {
        return (int) page(0, 1, actor).total();
    }

    /** What came after it was begun is not in it. Null where there is nothing. @param total how many there were then */
    byte[] run(UUID work, int total, Actor actor) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        Set<String> names = new HashSet<>();
        int done = 0;
        try (ZipOutputStream zip = new ZipOutputStream(archive, StandardCharsets.UTF_8)) {
            for (int number = 0; done < total; number++) {
                AgreementPage page = page(number, AgreementQuery.LARGEST_PAGE, actor);
                for (AgreementPage.Row row : page.rows().subList(0, Math.min(page.rows().size(), total - done))) {
                    zip.putNextEntry(new ZipEntry(name(row, names)));
                    zip.write(files.export(row.id(), actor).getBytes(StandardCharsets.UTF_8));
                    done++;
                    table.progress(work, done);
                }
                if (page.rows().isEmpty()) {
                    break;
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return done == 0 ? null : archive.toByteArray();
    }

    /** Two references can differ in what no name of a file holds. */
    private static String name(AgreementPage.Row row, Set<String> names) {
        String name = row.reference().replaceAll("[^A-Za-z0-9-]+", "-");
        return (names.add(name) ? name : name + "-" + row.id()) + ".yaml";
    }

    private AgreementPage page(int number, int size, Actor actor) {
        return agreements.list(new AgreementQuery(null, Set.of(), null, null, AgreementQuery.Sort.REGISTERED_ON, false, number, size), actor);
    }
}
