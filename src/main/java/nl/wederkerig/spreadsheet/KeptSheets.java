package nl.wederkerig.spreadsheet;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Patience;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** One upload after the other, each in a thread apart from the requests. */
@Service
class KeptSheets implements CommitmentSheets, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSheets.class);
    private static final int TOUCH_SECONDS = 10;
    private static final int LONGEST_NAME = 120;

    private final SheetPlanner planner;
    private final SheetImport sheetImport;
    private final UploadTable uploads;
    private final ExecutorService work = Executors.newSingleThreadExecutor(task -> new Thread(task, "spreadsheets"));
    private final ScheduledExecutorService signsOfLife = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "spreadsheets-alive"));

    KeptSheets(SheetPlanner planner, SheetImport sheetImport, UploadTable uploads) {
        this.planner = planner;
        this.sheetImport = sheetImport;
        this.uploads = uploads;
    }

    @Override
    public UploadId upload(String fileName, byte[] content, Actor registrar) {
        registrarOnly(registrar);
        planner.read(content);
        uploads.deleteForgotten(Duration.ofDays(KEPT_DAYS));
        UploadId upload = UploadId.create();
        uploads.add(upload, registrar.person(), named(fileName), content);
        begin(upload, named(fileName), registrar, false);
        return upload;
    }

    @Override
    public SheetUpload of(UploadId upload, Actor registrar) {
        registrarOnly(registrar);
        return uploads.find(upload, registrar.person()).orElseThrow(() -> new NotFound("upload", upload));
    }

    @Override
    public List<UploadRow> rows(UploadId upload, Set<RowFate> fates, int page, int size, Actor registrar) {
        of(upload, registrar);
        return uploads.rows(upload, fates, page, size);
    }

    @Override
    public List<SheetUpload> mine(Actor registrar) {
        registrarOnly(registrar);
        return uploads.of(registrar.person());
    }

    @Override
    public void importAll(UploadId upload, Actor registrar) {
        SheetUpload found = of(upload, registrar);
        if (!found.canBeImported()) {
            throw refused(found);
        }
        if (!uploads.begin(upload)) {
            throw refused(of(upload, registrar));
        }
        begin(upload, found.fileName(), registrar, true);
    }

    @Override
    public void discard(UploadId upload, Actor registrar) {
        of(upload, registrar);
        if (!uploads.delete(upload)) {
            throw refused(of(upload, registrar));
        }
    }

    /** Why nothing can be done with it. */
    private static RuleBroken refused(SheetUpload upload) {
        boolean faulty = upload.fates().keySet().stream().anyMatch(RowFate::hinders);
        String why = switch (upload.state()) {
            case CHECKING, IMPORTING -> "at-work";
            case IMPORTED -> "imported";
            case CHECKED, FAILED -> upload.canBeImported() ? "overtaken" : faulty ? "faulty" : "nothing-new";
        };
        return new RuleBroken(Reason.of("T95", why));
    }

    /** Gives small files the time to be done with. */
    private void begin(UploadId upload, String file, Actor registrar, boolean keep) {
        ScheduledFuture<?> alive = signsOfLife.scheduleAtFixedRate(
                () -> uploads.progress(upload, 0), TOUCH_SECONDS, TOUCH_SECONDS, TimeUnit.SECONDS);
        Future<?> done = work.submit(() -> attempt(upload, file, registrar, keep, alive));
        Patience.with(done, "Upload " + upload);
    }

    /** Whatever goes wrong is told on the page of the upload: nobody waits for this thread. */
    private void attempt(UploadId upload, String file, Actor registrar, boolean keep, ScheduledFuture<?> alive) {
        try {
            sheetImport.run(upload, file, registrar, keep);
        } catch (RuntimeException failed) {
            LOG.error("Upload {} broke off; nothing of it was imported", upload, failed);
            uploads.become(upload, UploadState.FAILED);
        } finally {
            alive.cancel(false);
        }
    }

    private static String named(String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String known = name.isEmpty() ? "rekenblad" : name;
        return known.length() > LONGEST_NAME ? known.substring(0, LONGEST_NAME) : known;
    }

    private static void registrarOnly(Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            throw new NotFound("spreadsheets", "for this person");
        }
    }

    @Override
    public void destroy() {
        work.shutdownNow();
        signsOfLife.shutdownNow();
    }
}
