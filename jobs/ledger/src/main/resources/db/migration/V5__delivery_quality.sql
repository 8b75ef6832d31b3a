-- How clean a delivery's accepted rows are, one count a line: field, kind, count, of how many. Null where it was read by a
-- version that did not count.

alter table dti.delivery add column quality text;
