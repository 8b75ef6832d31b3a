-- What a delivery is about. Dossiers are measured as before; the small feeds beside them.

alter table dti.delivery add column feed text not null default 'DOSSIERS';
