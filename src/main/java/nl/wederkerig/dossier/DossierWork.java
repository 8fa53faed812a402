package nl.wederkerig.dossier;

import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.Actor;

/**
 * Long work on dossier files, which goes on by itself whether or not somebody looks. It is there for who began it, and with its
 * numbers alone for the registrar and the operator; everything throws {@link nl.wederkerig.shared.NotFound} for anybody else.
 */
public interface DossierWork {

    /** Days after which what nobody touched is gone. */
    int KEPT_DAYS = 7;

    int MOST_FILES = 500;

    /** @param name of the file, as it was sent */
    record NamedFile(String name, String text) {}

    /**
     * Begins to import the files in their order, each as a whole or not at all: what is wrong with one does not keep the others from
     * it. The same files again while they are at work begin nothing.
     *
     * @param files 1 to {@value #MOST_FILES}
     * @return which work
     * @throws nl.wederkerig.shared.NotFound for anybody but the registrar
     */
    UUID importAll(List<NamedFile> files, Actor registrar);

    /**
     * Begins to find out what the import of one file would give; nothing of it is kept. The same file again while it is at work begins nothing.
     *
     * @return which work
     * @throws FaultyDossier with every mistake: what cannot be read begins nothing
     * @throws nl.wederkerig.shared.NotFound for anybody but the registrar
     */
    UUID preview(String text, Actor registrar);

    /**
     * Begins to import one file, as a whole or not at all. The same file again while it is at work begins nothing.
     *
     * @return which work
     * @throws FaultyDossier with every mistake: what cannot be read begins nothing
     * @throws nl.wederkerig.shared.NotFound for anybody but the registrar
     */
    UUID importOne(String text, Actor registrar);

    /** The file of a preview or of the import of one, with what was found, for who began it. */
    WorkFile file(UUID work, Actor actor);

    /** Begins to write every dossier that the actor may see, one file each, in one archive (zip). Asked again while at work it begins nothing. */
    UUID exportAll(Actor actor);

    WorkView of(UUID work, Actor actor);

    /** The last first: the actor's own; of the registrar and the operator those of all; the last hundred. */
    List<WorkView> list(Actor actor);

    /** As {@link #list(Actor)}, any part of them. @param page from 0 */
    WorkPage list(int page, int size, Actor actor);

    /** @param total also those of other parts */
    record WorkPage(List<WorkView> works, long total) {

        public WorkPage {
            works = List.copyOf(works);
        }
    }

    /** The archive of an export that is done, for who began it. */
    byte[] archive(UUID work, Actor actor);
}
