-- What an agreement is held against: lists that the registrar keeps, by kind of agreement. A version never changes; what was
-- answered under one keeps standing with the words that were answered.
create table checklist_version (
    checklist  text    not null,
    version    integer not null,
    name_nl    text    not null,
    name_en    text    not null,
    kinds      text[]  not null,
    entered_on date    not null,
    constraint checklist_version_pk primary key (checklist, version),
    constraint checklist_version_from_one check (version >= 1)
);
comment on column checklist_version.kinds is 'Kinds of agreement to which it belongs; none for a list that is no longer used.';

create table checklist_item (
    checklist text    not null,
    version   integer not null,
    key       text    not null,
    position  integer not null,
    reference text,
    text_nl   text    not null,
    text_en   text    not null,
    required  boolean not null,
    constraint checklist_item_pk primary key (checklist, version, key),
    constraint checklist_item_of_version foreign key (checklist, version) references checklist_version (checklist, version),
    constraint checklist_item_place_once unique (checklist, version, position)
);
comment on column checklist_item.key is 'The same in all versions in which it is the same question, whatever its words.';
comment on column checklist_item.reference is 'Article or number; null where none was entered.';

-- What parties answered, every time; the last of an item counts. Only ever added to. Documents lie in the room of the answer.
create table checklist_answer (
    id           uuid        not null,
    agreement_id uuid        not null,
    checklist    text        not null,
    version      integer     not null,
    item         text        not null,
    answer       text        not null,
    explanation  text        not null,
    link         text,
    organisation text        not null,
    person_id    uuid        not null,
    answered_at  timestamptz not null,
    number       bigint      generated always as identity,
    constraint checklist_answer_pk primary key (id),
    constraint checklist_answer_in_agreement foreign key (agreement_id) references agreement (id),
    constraint checklist_answer_to_item foreign key (checklist, version, item) references checklist_item (checklist, version, key),
    constraint checklist_answer_organisation_fk foreign key (organisation) references organisation (id),
    constraint checklist_answer_person_fk foreign key (person_id) references person (id),
    constraint checklist_answer_known check (answer in ('YES', 'NO', 'NOT_APPLICABLE'))
);
create index checklist_answer_in_agreement_index on checklist_answer (agreement_id, checklist, item);

insert into checklist_version (checklist, version, name_nl, name_en, kinds, entered_on) values
('artikel-2-fvw', 1, 'Artikel 2 Financiële-verhoudingswet', 'Article 2 of the Financial Relations Act',
 '{ADMINISTRATIVE_AGREEMENT,COVENANT,PROGRAMME,REGION_DEAL,HOUSING_DEAL,FINANCIAL_SETTLEMENT}', '2026-01-01'),
('udo', 1, 'Uitvoerbaarheidstoets decentrale overheden (UDO)', 'Feasibility check for decentral governments (UDO)',
 '{ADMINISTRATIVE_AGREEMENT,COVENANT,PROGRAMME,HOUSING_DEAL}', '2026-01-01'),
('aanwijzingen-convenanten', 1, 'Aanwijzingen voor convenanten', 'Instructions for covenants',
 '{COVENANT,REGION_DEAL,CITY_DEAL,HOUSING_DEAL}', '2026-01-01'),
('beoordelingskader-ibv', 1, 'Beoordelingskader interbestuurlijke verhoudingen', 'Assessment framework for intergovernmental relations',
 '{ADMINISTRATIVE_AGREEMENT,COVENANT,PROGRAMME,FINANCIAL_SETTLEMENT}', '2026-01-01');

insert into checklist_item (checklist, version, key, position, reference, text_nl, text_en, required) values
('artikel-2-fvw', 1, 'taken', 1, 'artikel 2, eerste lid', 'Staat er welke taken of activiteiten van gemeenten of provincies veranderen?', 'Is it said which tasks or activities of municipalities or provinces change?', true),
('artikel-2-fvw', 1, 'gevolgen', 2, 'artikel 2, eerste lid', 'Staat er met redenen wat dat financieel voor hen betekent?', 'Is it said, with reasons, what that means for them financially?', true),
('artikel-2-fvw', 1, 'cijfers', 3, 'artikel 2, eerste lid', 'Staan daar cijfers bij, en hoe ze zijn berekend?', 'Are there figures, and how they were calculated?', true),
('artikel-2-fvw', 1, 'bekostiging', 4, 'artikel 2, tweede lid', 'Staat er langs welke weg zij het geld krijgen of zelf kunnen vinden?', 'Is it said by which way they receive the money, or can find it themselves?', true),
('artikel-2-fvw', 1, 'overleg', 5, 'artikel 2, derde lid', 'Is op tijd overlegd met de ministers van BZK en van Financiën?', 'Were the ministers of the Interior and of Finance consulted in time?', true),
('artikel-2-fvw', 1, 'tegenvallers', 6, null, 'Is afgesproken wat er gebeurt als de kosten anders uitvallen?', 'Is it agreed what happens when the costs turn out otherwise?', false),

('udo', 1, 'betrokken', 1, null, 'Zijn de decentrale overheden betrokken voordat de keuze vaststond?', 'Were decentral governments involved before the choice was made?', true),
('udo', 1, 'ruimte', 2, null, 'Is duidelijk wat zij zelf mogen kiezen?', 'Is it clear what they may choose themselves?', true),
('udo', 1, 'bevoegdheden', 3, null, 'Hebben zij de bevoegdheden die bij hun taak horen?', 'Do they have the powers that go with their task?', true),
('udo', 1, 'mensen', 4, null, 'Zijn er genoeg mensen met de juiste kennis, ook bij kleine organisaties?', 'Are there enough people with the right knowledge, at small organisations too?', true),
('udo', 1, 'gegevens', 5, null, 'Is bekend welke gegevens en systemen nodig zijn, en mogen die gegevens worden gedeeld?', 'Is it known which data and systems are needed, and may the data be shared?', true),
('udo', 1, 'geld', 6, null, 'Is het geld genoeg voor de uitvoering en voor de invoering?', 'Is the money enough for carrying it out and for introducing it?', true),
('udo', 1, 'tijd', 7, null, 'Is er genoeg tijd om het in te voeren?', 'Is there enough time to introduce it?', true),
('udo', 1, 'stapeling', 8, null, 'Is gekeken naar wat er tegelijk nog meer op hen afkomt?', 'Was it considered what else comes to them at the same time?', true),
('udo', 1, 'verantwoording', 9, null, 'Blijven verantwoording en toezicht beperkt tot wat nodig is?', 'Are accounting and supervision limited to what is needed?', false),
('udo', 1, 'evaluatie', 10, null, 'Is afgesproken wanneer wordt bekeken of het werkt?', 'Is it agreed when it is looked into whether it works?', true),

('aanwijzingen-convenanten', 1, 'middel', 1, null, 'Is een convenant hier beter dan een wet, een overeenkomst of een subsidie?', 'Is a covenant better here than a law, a contract or a subsidy?', true),
('aanwijzingen-convenanten', 1, 'bevoegd', 2, null, 'Is iedere partij bevoegd tot wat zij afspreekt?', 'Has every party the power to do what it agrees to?', true),
('aanwijzingen-convenanten', 1, 'recht', 3, null, 'Past het convenant binnen de wet, en binnen de regels voor staatssteun, mededinging en aanbesteding?', 'Does the covenant fit within the law, and the rules on state aid, competition and procurement?', true),
('aanwijzingen-convenanten', 1, 'binding', 4, null, 'Staat er of de afspraken in rechte afdwingbaar zijn?', 'Is it said whether the commitments can be enforced at law?', true),
('aanwijzingen-convenanten', 1, 'doel', 5, null, 'Is het doel zo beschreven dat later te zien is of het is gehaald?', 'Is the aim described so that it can be seen later whether it was reached?', true),
('aanwijzingen-convenanten', 1, 'wie-wat-wanneer', 6, null, 'Staat bij iedere afspraak wie wat doet en wanneer?', 'Does each commitment say who does what, and when?', true),
('aanwijzingen-convenanten', 1, 'geld', 7, null, 'Staat er wat het kost en wie dat betaalt?', 'Is it said what it costs and who pays?', true),
('aanwijzingen-convenanten', 1, 'derden', 8, null, 'Is rekening gehouden met anderen die er belang bij hebben?', 'Were others who have an interest taken into account?', true),
('aanwijzingen-convenanten', 1, 'looptijd', 9, null, 'Staat er tot wanneer het convenant geldt en hoe een partij kan opzeggen?', 'Is it said until when the covenant holds and how a party can end it?', true),
('aanwijzingen-convenanten', 1, 'wijzigen', 10, null, 'Staat er hoe het wordt gewijzigd als de omstandigheden veranderen?', 'Is it said how it is amended when circumstances change?', true),
('aanwijzingen-convenanten', 1, 'geschillen', 11, null, 'Staat er hoe geschillen worden opgelost?', 'Is it said how disputes are settled?', true),
('aanwijzingen-convenanten', 1, 'evaluatie', 12, null, 'Staat er wanneer en hoe het wordt geëvalueerd?', 'Is it said when and how it is evaluated?', true),
('aanwijzingen-convenanten', 1, 'openbaar', 13, null, 'Wordt het convenant bekendgemaakt?', 'Is the covenant made public?', false),

('beoordelingskader-ibv', 1, 'decentraal', 1, null, 'Ligt de taak zo dicht mogelijk bij de inwoner, of is uitgelegd waarom niet?', 'Does the task lie as close as possible to the inhabitant, or is it explained why not?', true),
('beoordelingskader-ibv', 1, 'samenhang', 2, null, 'Liggen taak, bevoegdheid en geld bij dezelfde overheid?', 'Do task, power and money lie with the same government?', true),
('beoordelingskader-ibv', 1, 'vrijheid', 3, null, 'Schrijft het Rijk niet meer voor dan nodig is?', 'Does central government prescribe no more than is needed?', true),
('beoordelingskader-ibv', 1, 'wie-gaat-erover', 4, null, 'Is duidelijk wie waarover gaat, zonder dat twee overheden hetzelfde doen?', 'Is it clear who decides on what, without two governments doing the same?', true),
('beoordelingskader-ibv', 1, 'geld', 5, null, 'Zijn de kosten bekend en is er dekking voor?', 'Are the costs known and covered?', true),
('beoordelingskader-ibv', 1, 'toezicht', 6, null, 'Is er geen ander toezicht dan het gewone interbestuurlijke toezicht, of is uitgelegd waarom wel?', 'Is there no supervision but the ordinary one between governments, or is it explained why there is?', true),
('beoordelingskader-ibv', 1, 'informatie', 7, null, 'Wordt niet meer informatie gevraagd dan nodig is?', 'Is no more information asked for than is needed?', true),
('beoordelingskader-ibv', 1, 'volksvertegenwoordiging', 8, null, 'Kunnen gemeenteraad, provinciale staten of algemeen bestuur hun werk doen?', 'Can the municipal council, provincial council or general board do its work?', true),
('beoordelingskader-ibv', 1, 'verschillen', 9, null, 'Is bekeken of verschillen tussen gemeenten of provincies nodig zijn?', 'Was it considered whether differences between municipalities or provinces are needed?', false),
('beoordelingskader-ibv', 1, 'tafel', 10, null, 'Is dit onderwerp aan één tafel besproken, met de koepels en met BZK?', 'Was this subject spoken of at one table, with the associations and with BZK?', true);
