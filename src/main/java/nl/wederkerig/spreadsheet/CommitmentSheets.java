package nl.wederkerig.spreadsheet;

import java.util.List;
import java.util.Set;
import nl.wederkerig.shared.Actor;

/**
 * Takes running agreements in from spreadsheets, for the registrar. An upload belongs to who made it; everything throws
 * {@link nl.wederkerig.shared.NotFound} for anybody else. Checking and importing go on by themselves, whether or not
 * somebody looks.
 */
public interface CommitmentSheets {

    /** Days after which an upload that nobody touched is gone. */
    int KEPT_DAYS = 7;

    /**
     * Keeps the file and begins to find out what an import would do, for small files to the end.
     *
     * @throws UnreadableSheet when it is no spreadsheet that can be read
     */
    UploadId upload(String fileName, byte[] content, Actor registrar);

    SheetUpload of(UploadId upload, Actor registrar);

    /** In the order of the sheet. @param fates none for all. @param page from 0 */
    List<UploadRow> rows(UploadId upload, Set<RowFate> fates, int page, int size, Actor registrar);

    /** The last first. */
    List<SheetUpload> mine(Actor registrar);

    /**
     * Begins the import; all of it happens, or nothing. What stands in the sheet and the database is looked at again. Begun
     * at the same moment by two, it begins once.
     *
     * @throws nl.wederkerig.shared.RuleBroken T95 where it was imported, is at work, is faulty or gives nothing new
     */
    void importAll(UploadId upload, Actor registrar);

    /** Nothing of it remains; what was imported stays. @throws nl.wederkerig.shared.RuleBroken T95 while it is at work */
    void discard(UploadId upload, Actor registrar);
}
