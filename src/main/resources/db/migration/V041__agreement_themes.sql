-- The ten themes of the Interbestuurlijk Programma of 14 February 2018, of which financial relations is one.
insert into theme (code, name_dutch, name_english, in_use, position) values
    ('klimaat', 'Samen aan de slag voor het klimaat', 'Working together on the climate', true, 1),
    ('wonen', 'Toekomstbestendig wonen', 'Housing fit for the future', true, 2),
    ('regionale-economie', 'Regionale economie als versneller', 'Regional economy as an accelerator', true, 3),
    ('vitaal-platteland', 'Naar een vitaal platteland', 'Towards a vital countryside', true, 4),
    ('sociaal-domein', 'Merkbaar beter in het sociaal domein', 'Noticeably better social services', true, 5),
    ('schulden', 'Problematische schulden voorkomen en oplossen', 'Preventing and solving problem debts', true, 6),
    ('migratie', 'Nederland en migrant voorbereid', 'The Netherlands and migrants prepared', true, 7),
    ('goed-openbaar-bestuur', 'Goed openbaar bestuur in een veranderende samenleving',
     'Good public administration in a changing society', true, 8),
    ('financiele-verhoudingen', 'Passende financiële verhoudingen', 'Fitting financial relations', true, 9),
    ('overkoepelend', 'Overkoepelende thema''s', 'Overarching themes', true, 10);
