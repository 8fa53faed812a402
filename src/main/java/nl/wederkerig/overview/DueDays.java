package nl.wederkerig.overview;

/** The days that organisations have to meet, as a source of statements: the register, in which a contested commitment is done, with those. */
final class DueDays {

    private static final String CONTESTED = "c.status = 'CONTESTED' and c.due is not null";

    /** A contested commitment is its obligor's since its last day (C5); it takes the place of what the register keeps of it. */
    static final String ALL = """
            (select id, agreement_id, key, kind, label, start_day, last_day, holders, records_lapse, rijk_only, resumes_on, lapsed, closed,
                    changed_at, revision
               from deadline
              where not closed or kind <> 'COMMITMENT' or not exists (select 1 from commitment c
                     where c.agreement_id = deadline.agreement_id and deadline.key = 'commitment:' || c.key and %1$s)
              union all
             select was.id, c.agreement_id, 'commitment:' || c.key, 'COMMITMENT', 'commitment', null, c.due, array[c.obligor]::text[], false, false,
                    null, false, false, coalesce(was.changed_at, cast(c.due as timestamptz)), coalesce(was.revision, 0)
               from commitment c left join deadline was on was.agreement_id = c.agreement_id and was.key = 'commitment:' || c.key
              where %1$s)
            """.formatted(CONTESTED);

    private DueDays() {}
}
