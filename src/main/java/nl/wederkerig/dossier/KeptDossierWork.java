package nl.wederkerig.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Patience;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/** One work after the other, each in a thread apart from the requests; that on one file does not wait for that on many. */
@Service
class KeptDossierWork implements DossierWork, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KeptDossierWork.class);
    private static final int TOUCH_SECONDS = 10;
    private static final int LAST = 100;

    private final DossierWorkTable table;
    private final ImportOfFiles files;
    private final ExportOfAll dossiers;
    private final ReplayOfFile replay;
    private final DossierParser parser;
    private final ExecutorService work = Executors.newSingleThreadExecutor(task -> new Thread(task, "dossiers"));
    private final ExecutorService workOnOne = Executors.newSingleThreadExecutor(task -> new Thread(task, "dossier"));
    private final ScheduledExecutorService signsOfLife = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "dossiers-alive"));

    KeptDossierWork(DossierWorkTable table, ImportOfFiles files, ExportOfAll dossiers, ReplayOfFile replay, @Lazy DossierParser parser) {
        this.replay = replay;
        this.parser = parser;
        this.table = table;
        this.files = files;
        this.dossiers = dossiers;
    }

    @Override
    public UUID importAll(List<NamedFile> all, Actor registrar) {
        registrarOnly(registrar);
        if (all.isEmpty() || all.size() > MOST_FILES) {
            throw new IllegalArgumentException("No import of " + all.size() + " files");
        }
        return begin(WorkView.Kind.IMPORT, digest(all.stream().map(NamedFile::text)), all.size(), DossierWorkTable.OneFile.NONE, registrar,
                id -> files.run(id, all, registrar));
    }

    @Override
    public UUID preview(String text, Actor registrar) {
        return one(WorkView.Kind.PREVIEW, text, registrar, replay::preview);
    }

    @Override
    public UUID importOne(String text, Actor registrar) {
        return one(WorkView.Kind.REPLAY, text, registrar, (id, file) -> replay.keep(id, file, text, registrar));
    }

    private UUID one(WorkView.Kind kind, String text, Actor registrar, BiFunction<UUID, DossierFile, byte[]> act) {
        registrarOnly(registrar);
        DossierFile file = parser.parse(text, null);
        return begin(kind, digest(Stream.of(text)), DossierRun.acts(file), new DossierWorkTable.OneFile(file.agreement().reference(), text), registrar,
                id -> act.apply(id, file));
    }

    @Override
    public WorkFile file(UUID id, Actor actor) {
        if (!of(id, actor).own()) {
            throw new NotFound("file", id);
        }
        DossierWorkTable.KeptFile kept = table.file(id).orElseThrow(() -> new NotFound("file", id));
        return new WorkFile(kept.text(), replay.read(kept.result()));
    }

    @Override
    public UUID exportAll(Actor actor) {
        List<Agreements.Named> all = dossiers.of(actor);
        return begin(WorkView.Kind.EXPORT, "all", all.size(), DossierWorkTable.OneFile.NONE, actor, id -> dossiers.run(id, all, actor));
    }

    @Override
    public WorkView of(UUID id, Actor actor) {
        return table.find(id, actor.person()).filter(found -> found.own() || watches(actor)).orElseThrow(() -> new NotFound("work", id));
    }

    @Override
    public List<WorkView> list(Actor actor) {
        return table.list(watches(actor) ? null : actor.person(), actor.person(), LAST, 0);
    }

    @Override
    public WorkPage list(int page, int size, Actor actor) {
        PersonId of = watches(actor) ? null : actor.person();
        return new WorkPage(table.list(of, actor.person(), size, (long) page * size), table.count(of));
    }

    @Override
    public byte[] archive(UUID id, Actor actor) {
        if (!of(id, actor).own()) {
            throw new NotFound("archive", id);
        }
        return table.result(id).orElseThrow(() -> new NotFound("archive", id));
    }

    private static boolean watches(Actor actor) {
        return actor.has(Role.REGISTRAR) || actor.has(Role.OPERATOR);
    }

    /** Gives what is small the time to be done with. @param act gives what is kept of it, or null */
    private UUID begin(WorkView.Kind kind, String digest, int total, DossierWorkTable.OneFile file, Actor actor, Function<UUID, byte[]> act) {
        DossierWorkTable.Begun begun = table.begin(kind, actor.person(), kind + ":" + digest, total, file);
        if (!begun.fresh()) {
            return begun.work();
        }
        UUID id = begun.work();
        ScheduledFuture<?> alive = signsOfLife.scheduleAtFixedRate(() -> table.alive(id), TOUCH_SECONDS, TOUCH_SECONDS, TimeUnit.SECONDS);
        Future<?> done = (kind.isOfOneFile() ? workOnOne : work).submit(() -> attempt(id, act, alive));
        Patience.with(done, "Work " + id);
        return id;
    }

    /** Whatever goes wrong is told on its page: nobody waits for this thread. */
    private void attempt(UUID id, Function<UUID, byte[]> act, ScheduledFuture<?> alive) {
        try {
            table.end(id, WorkView.State.DONE, act.apply(id));
        } catch (RuntimeException failed) {
            LOG.error("Work {} broke off", id, failed);
            table.end(id, WorkView.State.BROKEN_OFF, null);
        } finally {
            alive.cancel(false);
        }
    }

    /** Waits until all that was begun is over. */
    void finished() throws ExecutionException, InterruptedException {
        work.submit(() -> { }).get();
        workOnOne.submit(() -> { }).get();
    }

    private static void registrarOnly(Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            throw new NotFound("import", "for this person");
        }
    }

    private static String digest(Stream<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(text -> digest.update((text + '\0').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void destroy() {
        work.shutdownNow();
        workOnOne.shutdownNow();
        signsOfLife.shutdownNow();
    }
}
