package nl.wederkerig.notification;

import java.util.List;

/**
 * A mail in words, for its templates.
 *
 * @param heading     what the subject says, without the product's name
 * @param more        how many others there are, in words; null for none
 * @param tasks       address of the reader's tasks
 * @param preferences address at which the reader chooses what comes by e-mail
 */
record Letter(String language, String subject, String heading, String intro, List<Group> groups, String more, String tasks, String preferences) {

    Letter {
        groups = List.copyOf(groups);
    }

    /** @param name what the deadlines have in common */
    record Group(String name, List<Item> items) {

        Group {
            items = List.copyOf(items);
        }
    }

    /**
     * @param what what is due
     * @param due  "over 12 dagen · vr 4 dec 2026"
     * @param url  the page on which it is done
     */
    record Item(String title, String reference, String what, String due, String url) {}
}
