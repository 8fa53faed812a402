package nl.wederkerig.deadline;

import java.time.LocalDate;

/**
 * A day that a royal decree put on a par with the holidays (Algemene termijnenwet, article 3(3)).
 *
 * @param name   the same in every language
 * @param decree where it was published, such as {@code Stcrt. 2026, 1234}
 */
public record DecreedDay(LocalDate day, String name, String decree) {}
