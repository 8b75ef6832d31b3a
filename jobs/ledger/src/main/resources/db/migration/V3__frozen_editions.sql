-- Frozen editions, r1, r2, …: why they were closed despite gaps, or revised. The number counts within a kind of edition.

alter table dti.edition add column reason text not null default '';
