package nl.wederkerig.overview;

/**
 * The days that organisations have to meet: those of the register, in which a contested commitment is done, and those of contested commitments,
 * each their obligor's since its last day (C5).
 */
final class DueDays {

    /** Of a row {@code d}. */
    static final String COLUMNS = """
            d.id, d.agreement_id, d.key, d.kind, d.label, d.start_day, d.last_day, d.holders, d.records_lapse, d.rijk_only, d.resumes_on, d.lapsed,
            d.closed, d.changed_at, d.revision""";

    private static final String CONTESTED = "c.status = 'CONTESTED' and c.due is not null";

    /** Without what it keeps of a commitment that is contested now. */
    private static final String REGISTER = """
            (select * from deadline where not closed or kind <> 'COMMITMENT' or not exists (select 1 from commitment c
              where c.agreement_id = deadline.agreement_id and c.key = substring(deadline.key from '^commitment:(.*)$') and %s))
            """.formatted(CONTESTED);

    private static final String COMMITMENTS = """
            (select was.id, c.agreement_id, 'commitment:' || c.key as key, 'COMMITMENT' as kind, 'commitment' as label,
                    cast(null as date) as start_day, c.due as last_day, array[c.obligor]::text[] as holders, false as records_lapse,
                    false as rijk_only, cast(null as date) as resumes_on, false as lapsed, false as closed,
                    coalesce(was.changed_at, cast(c.due as timestamptz)) as changed_at, coalesce(was.revision, 0) as revision
               from commitment c left join deadline was on was.agreement_id = c.agreement_id and was.key = 'commitment:' || c.key
              where %s)
            """.formatted(CONTESTED);

    /** What is asked of a row holds for both apart, so that PostgreSQL finds the first by an index of each. */
    static String each(String columns, String rest) {
        return "(select " + columns + " from " + REGISTER + rest + ") union all (select " + columns + " from " + COMMITMENTS + rest + ")";
    }

    private DueDays() {}
}
