package nl.wederkerig.deadline;

import java.util.List;

/** The days that royal decrees put on a par with the holidays; entered and withdrawn as a {@link Correction}. */
public interface DecreedDays {

    /** In order of day; everyone may read them. */
    List<DecreedDay> all();
}
