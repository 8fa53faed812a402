package nl.wederkerig.database;

/**
 * The database's role that the application works as.
 *
 * @param name as the database gave it
 */
record ApplicationRole(String name) {

    /** As an identifier in a statement. */
    String quoted() {
        return quoted(name);
    }

    static String quoted(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }
}
