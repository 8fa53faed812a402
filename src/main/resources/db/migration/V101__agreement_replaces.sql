-- Reference of the agreement in force that ends when this one enters into force (A16).
alter table agreement add column replaces text;
