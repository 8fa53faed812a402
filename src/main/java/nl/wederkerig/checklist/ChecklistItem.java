package nl.wederkerig.checklist;

/**
 * A question of a checklist.
 *
 * @param key       the same in all versions in which it is the same question
 * @param reference article or number; null where none was entered
 * @param required  whether it is open until it is answered; any other can be left
 */
public record ChecklistItem(String key, String reference, String dutch, String english, boolean required) {}
