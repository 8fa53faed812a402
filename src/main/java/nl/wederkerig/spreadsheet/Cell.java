package nl.wederkerig.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one cell; an empty cell is null. */
sealed interface Cell {

    /** As one would write it down. */
    String asText();

    /** @param text without spaces around it, never empty */
    record Text(String text) implements Cell {

        @Override
        public String asText() {
            return text;
        }
    }

    /** A number that is formatted as a number. */
    record Amount(BigDecimal value) implements Cell {

        @Override
        public String asText() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /** A number that is formatted as a date. */
    record Day(LocalDate day) implements Cell {

        @Override
        public String asText() {
            return day.toString();
        }
    }

    record Flag(boolean value) implements Cell {

        @Override
        public String asText() {
            return String.valueOf(value);
        }
    }

    /** An error, or a formula without an outcome. @param code of the fault */
    record Unusable(String code, String asText) implements Cell {}
}
