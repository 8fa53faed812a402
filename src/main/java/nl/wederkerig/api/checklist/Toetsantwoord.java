package nl.wederkerig.api.checklist;

/** What a party answers to an item. */
enum Toetsantwoord {
    JA, NEE, NIET_VAN_TOEPASSING
}
