package nl.wederkerig.api.work;

/** What an import does with a row of a spreadsheet. */
enum Rijlot {
    NIEUW_AKKOORD, NIEUWE_AFSPRAAK, ONGEWIJZIGD, ANDERS, FOUT
}
