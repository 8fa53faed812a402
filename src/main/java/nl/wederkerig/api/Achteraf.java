package nl.wederkerig.api;

import java.time.LocalDate;

/** What is sent to do something in a dossier, that may have happened on an earlier day. */
public interface Achteraf {

    String DAY = "Op welke eerdere dag het gebeurde; zonder is het nu";
    String REASON = "Waarom het achteraf wordt vastgelegd";

    LocalDate gebeurdOp();

    String redenAchteraf();
}
