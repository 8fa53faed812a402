package nl.wederkerig.overview;

import nl.wederkerig.agreement.AgreementVisibility.Condition;
import nl.wederkerig.commitment.CommitmentVisibility;

/** The statement that searches in everything at once; the expressions for texts are those of the indexes. */
final class SearchSql {

    private static final String OF_AGREEMENT = "search_text(a.reference || ' ' || a.title || ' ' || coalesce(a.summary, ''))";
    private static final String OF_COMMITMENT = "search_text(c.wording)";
    private static final String OF_DISPUTE = "search_text(coalesce(d.text, '') || ' ' || a.reference || ' ' || a.title)";
    private static final String OF_PRECEDENT =
            "search_text(p.question || ' ' || p.rule || ' ' || p.outcome || ' ' || coalesce(p.considerations, '') || ' ' || array_to_string(p.keywords, ' '))";
    private static final String OF_ORGANISATION = "search_text(n.name || ' ' || n.code)";

    private static final String AGREEMENTS = """
            (select 'AGREEMENT' as what, a.id, null::text as key, a.reference, a.title, a.status as about, null::text[] as claimants,
                    null::text[] as respondents, %s as fit
               from agreement a where %s and %s order by fit desc, a.registered_on desc, a.id limit :most)
            """;

    private static final String COMMITMENTS = """
            (select 'COMMITMENT', a.id, c.key, a.reference, a.title, c.wording, array[c.obligor], c.beneficiaries, %s as fit
               from commitment c join agreement a on a.id = c.agreement_id
              where %s and %s and c.status <> 'PLANNED' order by fit desc, c.due desc nulls last, c.id limit :most)
            """;

    private static final String DISPUTES = """
            (select 'DISPUTE', a.id, d.key, a.reference, a.title, d.kind, d.claimants, d.respondents, %s as fit
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

    private SearchSql() {}

    static String of(SearchWords words, Condition seen) {
        return String.join(" union all ",
                AGREEMENTS.formatted(words.rank(OF_AGREEMENT), words.in(OF_AGREEMENT), seen.sql()),
                COMMITMENTS.formatted(words.rank(OF_COMMITMENT), words.in(OF_COMMITMENT), CommitmentVisibility.of(seen)),
                DISPUTES.formatted(words.rank(OF_DISPUTE), words.in(OF_DISPUTE), seen.full(), seen.dispute("d.key")),
                PRECEDENTS.formatted(words.rank(OF_PRECEDENT), words.in(OF_PRECEDENT)),
                ORGANISATIONS.formatted(words.rank(OF_ORGANISATION), words.in(OF_ORGANISATION)));
    }
}
