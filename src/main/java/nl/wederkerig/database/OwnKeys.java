package nl.wederkerig.database;

/** Keys that the application makes for itself and keeps beside its own database; there where that is embedded. */
public interface OwnKeys {

    /** The same 32 random bytes each time. @param name of the file that keeps them, without {@code .key} */
    byte[] of(String name);
}
