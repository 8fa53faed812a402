package nl.wederkerig.party;

import java.util.List;

/** The accounts that anyone may use; exists in the profile {@code demo} only. */
public interface DemonstrationAccounts {

    /** In the order in which they are shown. */
    List<Entry> all();

    /** What all of them have. */
    String password();

    /** @param organisation its name in full, or null for appointed persons */
    record Entry(String account, String name, String organisation) {}
}
