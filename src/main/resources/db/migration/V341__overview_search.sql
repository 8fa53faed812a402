-- Searching in Dutch: without capitals and accents, by stems, by parts of words, and by either name of The Hague and 's-Hertogenbosch.
create function search_text(text text) returns text
    language sql immutable strict parallel safe
    return (select plain || case when plain ~ '\yden haag\y' then ' s-gravenhage' when plain ~ '\ys[- ]gravenhage\y' then ' den haag' else '' end
                         || case when plain ~ '\yden bosch\y' then ' s-hertogenbosch' when plain ~ '\ys[- ]hertogenbosch\y' then ' den bosch' else '' end
              from (select lower(translate(text,
                        'àáâãäåçèéêëìíîïñòóôõöùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ’ĳĲŸ',
                        'aaaaaaceeeeiiiinooooouuuuyyAAAAAACEEEEIIIINOOOOOUUUUY''yYY')) as plain) said);

create index agreement_words on agreement
    using gin (to_tsvector('dutch', search_text(reference || ' ' || title || ' ' || coalesce(summary, ''))));
create index agreement_letters on agreement
    using gin (search_text(reference || ' ' || title || ' ' || coalesce(summary, '')) gin_trgm_ops);

create index commitment_words on commitment using gin (to_tsvector('dutch', search_text(wording)));
create index commitment_letters on commitment using gin (search_text(wording) gin_trgm_ops);
