package nl.wederkerig.party;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What an organisation is called from a day (null: always) until another (exclusive; null: still). */
@Embeddable
record CalledName(String code, String name, String shortName, LocalDate validFrom, LocalDate validUntil) {

    CalledName until(LocalDate day) {
        return new CalledName(code, name, shortName, validFrom, day);
    }

    boolean beganBefore(LocalDate day) {
        return validFrom == null || validFrom.isBefore(day);
    }
}
