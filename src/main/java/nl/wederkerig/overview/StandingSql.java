package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.Map;
import nl.wederkerig.agreement.AgreementVisibility.Condition;
import nl.wederkerig.shared.OrganisationId;

/** The statements about where agreements stand or stood; each adds its parameters to those given. */
final class StandingSql {

    /** Within how many days a term ends soon. */
    static final int SOON = 30;

    /** Of an association on the day. */
    private static final String MEMBER = " (m.valid_from is null or m.valid_from <= :day) and (m.valid_until is null or m.valid_until > :day) ";

    private static final String SEEN = """
            seen as (select a.id, a.reference, a.title, a.theme, a.registered_on from agreement a
                      where %s
                        and (cast(:theme as text) is null or a.theme = :theme)
                        and (cast(:party as text) is null or exists (select 1 from agreement_party p
                                where p.agreement_id = a.id and p.organisation = :party))
                        and (cardinality(cast(:others as text[])) = 0 or exists (select 1 from agreement_party p
                                where p.agreement_id = a.id and p.organisation = any (cast(:others as text[]))
                                  and (p.role <> 'CO_SIGNER' or cardinality(cast(:others as text[])) = 1)))
                        and (cast(:ministry as text) is null or exists (select 1 from agreement_party p
                                where p.agreement_id = a.id and p.organisation = :ministry))
                        and (cast(:province as text) is null or exists (select 1 from agreement_party p
                                where p.agreement_id = a.id and p.organisation in (select o.id from organisation o where o.id = :province or o.province_id = :province
                                    union all select m.association_id from organisation_member m join organisation o on o.id = m.member_id
                                               where (o.id = :province or o.province_id = :province) and""" + MEMBER + """
                                ))))
            """;

    private static final String RUNS = " s.status not in ('COMPLETED', 'TERMINATED', 'FAILED') ";

    private static final String STANDING = """
            , standing as (select seen.*, s.status, s.level, s.held, s.since, s.next, s.next_on, s.term_ends_on, s.resumes_on, s.third,
                    s.third_level, s.third_by, s.third_since, s.outcome_by, s.consulting, s.answering, s.advising, s.late
               from seen join agreement_standing s on s.agreement_id = seen.id
              where s.from_day <= :day and s.until_day > :day and""" + RUNS + """
             and (cast(:level as integer) is null or s.level = :level)
             and (cast(:about as text) is null or case :about when 'TERM' then s.term_ends_on <= :soon
                    when 'THIRD_PARTY' then s.third > 0
                    when 'CONSULTATION' then s.consulting > 0
                    when 'OUTCOME' then s.answering > 0
                    when 'ADVICE' then s.advising > 0
                    when 'LATE' then jsonb_array_length(s.late) > 0 else s.level = 5 end))
            """;

    private static final String SUMMARY = """
            summary as (select count(*) as running, count(*) filter (where level > 0) as escalated,
                       count(*) filter (where term_ends_on <= :soon) as terms_ending,
                       min(term_ends_on) filter (where term_ends_on <= :soon) as first_end, coalesce(sum(third), 0) as with_third,
                       coalesce(sum(consulting), 0) as consulting_number, count(*) filter (where consulting is null) as consulting_unknown,
                       coalesce(sum(answering), 0) as answering_number, coalesce(sum(advising), 0) as advising_number,
                       count(*) filter (where answering is null) as answering_unknown,
                       min(third_since) filter (where furthest = 1) as first_since, min(outcome_by) filter (where furthest = 1) as first_outcome,
                       min(third_by) filter (where furthest = 1) as first_by,
                       min(cast(id as text)) filter (where furthest = 1 and third > 0) as first_at,
                       min(title) filter (where furthest = 1 and third > 0) as first_title,
                       coalesce(sum(late_number), 0) as late_number, coalesce(sum(late_own), 0) as late_own, min(late_longest) as late_longest,
                       count(*) filter (where late_number > 0) as late_agreements, count(*) filter (where late is null) as late_unknown,
                       count(*) filter (where status = 'CABINET') as cabinet,
                       count(*) filter (where level = 5 and status <> 'CABINET') as not_complied,
                       (select count(*) from seen where seen.registered_on <= :day and not exists (
                            select 1 from agreement_standing s where s.agreement_id = seen.id and s.from_day <= :day)) as unknown
                  from (select standing.*, told.*, rank() over (order by third_level desc nulls last, third_since nulls last, id) as furthest
                          from standing cross join lateral (
                               select sum(owes.number) as late_number, sum(owes.number) filter (where owes.organisation = :own) as late_own,
                                      min(owes.longest) as late_longest
                                 from jsonb_to_recordset(standing.late) as owes (organisation text, number bigint, longest date)) told) each)
            """;

    /** Each as "2026-03-31 1 12": the day, the level, how many. */
    private static final String MONTHS = """
            months as (select array(select concat_ws(' ', each.day, s.level, count(*))
                  from seen join agreement_standing s on s.agreement_id = seen.id
                  join unnest(cast(:days as date[])) as each (day) on s.from_day <= each.day and s.until_day > each.day
                 where""" + RUNS + """
                 group by each.day, s.level) as months)
            """;

    /** What the own organisation has to do, by day, and last what stands still; of several alike the nearest. In a past nothing is asked any more. */
    private static final String ASKED = " " + """
              left join lateral (select array_agg(concat_ws(' ', each.label, each.last_day, each.resumes_on)
                            order by each.resumes_on nulls first, each.last_day, each.label) as all_of from (
                     select label, min(last_day) as last_day, resumes_on from (""" + DueDays.each("d.label, d.last_day, d.resumes_on", """
                     d where :today and d.agreement_id = shown.id and not d.closed and d.kind <> 'OCCURRENCE'
                       and (d.kind <> 'MILESTONE' or d.records_lapse and d.last_day < :day)
                       and d.holders @> array[cast(:own as text)] and (not d.rijk_only or :rijk)""") + """
                     ) due group by label, resumes_on) each) asked on true
            """;

    private static final String ASKED_COLUMNS = """
            split_part(asked.all_of[1], ' ', 1) as asked, cast(split_part(asked.all_of[1], ' ', 2) as date) as asked_by,
            cast(nullif(split_part(asked.all_of[1], ' ', 3), '') as date) as asked_resumes,
            coalesce(asked.all_of[2:], '{}') as also_asked
            """;

    private StandingSql() {}

    static String list(StandingQuery query, Condition visible, Map<String, Object> parameters) {
        return "with " + seen(query, visible, parameters) + STANDING + ", " + shown(query)
                + " select shown.*, " + ASKED_COLUMNS + " from shown" + ASKED + "order by " + order(query);
    }

    /** One row at least, with what sums up all of them; without an id where there is nothing to list. */
    static String overview(StandingQuery query, Condition visible, Map<String, Object> parameters) {
        return "with " + seen(query, visible, parameters) + STANDING + ", " + shown(query) + ", " + SUMMARY + ", " + MONTHS
                + " select summary.*, months.months, shown.*, " + ASKED_COLUMNS
                + " from summary cross join months left join shown on true" + ASKED + "order by " + order(query);
    }

    private static String shown(StandingQuery query) {
        return "shown as (select standing.*, count(*) over () as total from standing order by " + order(query) + " limit :size offset :offset)";
    }

    private static String order(StandingQuery query) {
        String turned = query.descending() ? " desc" : "";
        return switch (query.order()) {
            case LEVEL -> "level" + turned + ", next_on nulls last, lower(reference)";
            case TITLE -> "lower(title)" + turned + ", lower(reference)";
            case SINCE -> "since" + turned + " nulls last, lower(reference)";
            case NEXT -> "next_on" + turned + " nulls last, lower(reference)";
        };
    }

    /** An association stands for its members also in the provinces in which these lie. */
    static String parties(Condition visible) {
        return """
                with party as materialized (select distinct p.organisation from agreement_party p join agreement a on a.id = p.agreement_id where"""
                + " " + visible.whole() + """
                )
                select o.id, o.kind = 'MINISTRY' as ministry, case o.kind when 'PROVINCE' then o.id else o.province_id end as province
                  from organisation o where o.id in (select organisation from party)
                 union all
                select distinct null, false, case o.kind when 'PROVINCE' then o.id else o.province_id end
                  from party join organisation_member m on m.association_id = party.organisation join organisation o on o.id = m.member_id where"""
                + MEMBER;
    }

    private static String seen(StandingQuery query, Condition visible, Map<String, Object> parameters) {
        parameters.putAll(visible.parameters());
        parameters.put("day", query.day());
        parameters.put("soon", soon(query.day()));
        parameters.put("party", id(query.party()));
        parameters.put("others", query.others().stream().map(OrganisationId::value).toArray(String[]::new));
        parameters.put("ministry", id(query.ministry()));
        parameters.put("province", id(query.province()));
        parameters.put("theme", query.theme());
        parameters.put("level", query.level());
        parameters.put("about", query.about() == null ? null : query.about().name());
        return SEEN.formatted(visible.whole());
    }

    private static LocalDate soon(LocalDate day) {
        return day.plusDays(SOON);
    }

    private static String id(OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }
}
