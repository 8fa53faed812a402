package nl.wederkerig.overview;

import nl.wederkerig.agreement.AgreementVisibility.Condition;
import nl.wederkerig.commitment.CommitmentVisibility;

/**
 * The statement that searches in everything at once. Of agreements and commitments, of which there may be many, those that fit best come
 * first where few are found; where more are than anyone goes through, the last come first, read in that order from an index: so it takes no
 * longer the more there are.
 */
final class SearchSql {

    /** So many finds are put in order by how well they fit. */
    private static final int FEW = 300;

    private static final String OF_MANY = """
            (with few as materialized (select %1$s.id from %2$s where %3$s limit %6$d)
             (select %4$s, %5$s as fit from %2$s where %1$s.id in (select id from few) and (select count(*) from few) < %6$d
               order by fit desc, %7$s limit :most)
             union all
             (select %4$s, 0 as fit from %2$s where %3$s and (select count(*) from few) = %6$d order by %7$s limit :most))
            """;

    private static final String AN_AGREEMENT =
            "'AGREEMENT' as what, a.id, null::text as key, a.reference, a.title, a.status as about, null::text[] as claimants,"
                    + " null::text[] as respondents";

    private static final String A_COMMITMENT = "'COMMITMENT', a.id, c.key, a.reference, a.title, c.wording, array[c.obligor], c.beneficiaries";

    private static final String DISPUTES = """
            (select 'DISPUTE', a.id, d.key, a.reference, a.title, d.kind || ' ' || d.raised_on, d.claimants, d.respondents, %s as fit
               from dispute d join agreement a on a.id = d.agreement_id
              where %s and %s and %s and d.kind <> 'AGREED_ADVICE' order by fit desc, d.raised_on desc, d.id limit :most)
            """;

    private static final String PRECEDENTS = """
            (select 'PRECEDENT', p.id, null, null, p.question, p.rule, null, null, %s as fit
               from precedent p where p.codified_on is not null and %s order by fit desc, p.codified_on desc, p.id limit :most)
            """;

    /** By any name that it ever had; those that exist first. */
    private static final String ORGANISATIONS = """
            (select 'ORGANISATION', null, o.id, null, present.name, present.code, null, null,
                    max(%s) + case when o.valid_until is null or o.valid_until > :today then 1 else 0 end as fit
               from organisation o join organisation_name n on n.organisation_id = o.id
              cross join lateral (select name, code from organisation_name last where last.organisation_id = o.id
                                   order by valid_from desc nulls last limit 1) present
              where %s group by o.id, present.name, present.code order by fit desc, present.name limit :most)
            """;

    /** So many texts that hold a word like it are looked through. */
    private static final int LIKE = 100;

    /** Of each word that was typed the one most like it, itself included. */
    private static final String NEAREST = """
            select typed.word, near.word as nearest from unnest(cast(:words as text[])) with ordinality as typed(word, place)
             cross join lateral (
                select part.word from (
                    (select a.searched from agreement a where a.searched %%> typed.word and %1$s limit %3$d)
                    union all (select c.searched from commitment c join agreement a on a.id = c.agreement_id
                                where c.searched %%> typed.word and c.status <> 'PLANNED' and %2$s limit %3$d)
                    union all (select n.searched from organisation_name n where n.searched %%> typed.word limit %3$d)) found
                 cross join lateral regexp_split_to_table(found.searched, '[^a-z0-9]+') as part(word)
                 where similarity(part.word, typed.word) > 0.4
                 order by similarity(part.word, typed.word) desc, part.word limit 1) near
             order by typed.place
            """;

    private SearchSql() {}

    /** Columns word and nearest; of a word that is like nothing there is no row. Takes the parameter words. */
    static String nearest(Condition seen) {
        return NEAREST.formatted(seen.sql(), CommitmentVisibility.of(seen), LIKE);
    }

    static String of(SearchWords words, Condition seen) {
        return String.join(" union all ",
                OF_MANY.formatted("a", "agreement a", words.in("a") + " and " + seen.sql(), AN_AGREEMENT, words.rank("a"), FEW,
                        "a.registered_on desc, a.id"),
                OF_MANY.formatted("c", "commitment c join agreement a on a.id = c.agreement_id",
                        words.in("c") + " and c.status <> 'PLANNED' and " + CommitmentVisibility.of(seen), A_COMMITMENT, words.rank("c"), FEW,
                        "c.due desc nulls last, c.id"),
                DISPUTES.formatted(words.rank("d"), words.in("d", "a"), seen.full(), seen.dispute("d.key")),
                PRECEDENTS.formatted(words.rank("p"), words.in("p")),
                ORGANISATIONS.formatted(words.rank("n"), words.in("n")));
    }
}
