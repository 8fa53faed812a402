package nl.wederkerig.database;

/** The demonstration, with its well-known passwords, was asked for on a database that is not the embedded one. */
final class DemonstrationOutsideException extends StartupFault {

    private static final long serialVersionUID = 1L;

    DemonstrationOutsideException(String url) {
        super("demonstration-outside", null, url);
    }
}
