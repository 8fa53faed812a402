package nl.wederkerig.api.work;

/** Where a spreadsheet stands. */
enum Rekenbladstand {
    WORDT_NAGEKEKEN, NAGEKEKEN, WORDT_INGELEZEN, INGELEZEN, AFGEBROKEN
}
