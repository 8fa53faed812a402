package nl.wederkerig.dossier;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wederkerig.shared.EffectiveTime;

/** An act of a file with the moment of which its place among others follows. */
record Dated(Instant at, Map<String, Object> act) {

    /** @param by the code of who did it. A day alone is noon in Amsterdam */
    static Dated of(Instant at, String by, Map<String, Object> verb) {
        LocalDateTime local = LocalDateTime.ofInstant(at, EffectiveTime.ZONE);
        Map<String, Object> act = new LinkedHashMap<>();
        act.put("on", local.toLocalTime().equals(LocalTime.NOON) ? local.toLocalDate().toString() : local.toString());
        act.put("by", by);
        act.putAll(verb);
        return new Dated(at, act);
    }
}
