package nl.wederkerig.spreadsheet;

/** Where an upload stands. */
public enum UploadState {

    /** What an import would do is being found out. */
    CHECKING,
    /** It has been found out; see the fates of the rows. */
    CHECKED,
    IMPORTING,
    /** Done, all of it. */
    IMPORTED,
    /** It broke off, by a restart or a fault of the application; nothing was imported. */
    FAILED;

    public boolean isAtWork() {
        return this == CHECKING || this == IMPORTING;
    }
}
