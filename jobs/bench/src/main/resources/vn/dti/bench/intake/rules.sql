-- The row rules of intake in SQL, a text a rule, for the exports that the bench makes: the extract's titles in the
-- extract's order, times with days first, commas. ${office}, ${file} and ${arrival} are the file's; the tables words, units,
-- procedures and grants are made of the pack. Only cells with words are trimmed, and words are not folded: the exports need no
-- more. Cells longer than 2,000 are looked for by bytes. Sections begin with "--- name".

--- macros
CREATE MACRO is_before(a, a_day, b, b_day) AS CASE WHEN a_day OR b_day THEN a::DATE < b::DATE ELSE a < b END;
CREATE MACRO shown(text) AS CASE WHEN text = '' THEN NULL WHEN contains(text, '@') OR regexp_matches(text, '[0-9]{9}') THEN '•••' WHEN length(text) > 80 THEN left(text, 79) || '…' ELSE text END;
CREATE MACRO read_time(text) AS try_strptime(nullif(text, ''), ['%d/%m/%Y %H:%M:%S', '%d/%m/%Y']);
CREATE MACRO read_count(text) AS TRY_CAST(nullif(text, '') AS UBIGINT)::BIGINT;

--- read
CREATE OR REPLACE TEMP TABLE written AS
SELECT row_number() OVER () + 1 AS row, *
FROM read_csv('${file}', header = false, skip = 1, delim = ',', quote = '"', escape = '"', auto_detect = false,
    null_padding = true, nullstr = '<none>', columns = {'dossier_code': 'VARCHAR', 'procedure_code': 'VARCHAR', 'resolving_unit': 'VARCHAR', 'receiving_unit': 'VARCHAR', 'channel': 'VARCHAR', 'submitted_at': 'VARCHAR', 'received_at': 'VARCHAR', 'due_at': 'VARCHAR', 'rescheduled_due_at': 'VARCHAR', 'finished_at': 'VARCHAR', 'returned_at': 'VARCHAR', 'status': 'VARCHAR', 'supplement_requests': 'VARCHAR', 'supplement_requested_at': 'VARCHAR', 'supplement_completed_at': 'VARCHAR', 'suspended_at': 'VARCHAR', 'resumed_at': 'VARCHAR', 'service_level': 'VARCHAR', 'fee_amount': 'VARCHAR', 'payment': 'VARCHAR', 'components_total': 'VARCHAR', 'components_digitised': 'VARCHAR', 'components_reused': 'VARCHAR', 'personal_store_used': 'VARCHAR', 'population_data_used': 'VARCHAR', 'electronic_result': 'VARCHAR', 'satisfaction': 'VARCHAR', 'overdue_reason': 'VARCHAR', 'applicant_type': 'VARCHAR', 'applicant_name': 'VARCHAR', 'applicant_id': 'VARCHAR', 'phone': 'VARCHAR', 'email': 'VARCHAR', 'address': 'VARCHAR', 'too_many': 'VARCHAR'});

--- understand
CREATE OR REPLACE TEMP TABLE rows AS
SELECT
    s.row, wide, short, long, NOT wide AND NOT long AND shifted AS shifted, wide OR long OR shifted AS broken,
    s.dossier_code_text,
    s.procedure_code_text,
    s.resolving_unit_text,
    s.receiving_unit_text,
    s.channel_text,
    s.submitted_at_text,
    s.received_at_text,
    s.due_at_text,
    s.rescheduled_due_at_text,
    s.finished_at_text,
    s.returned_at_text,
    s.status_text,
    s.supplement_requests_text,
    s.supplement_requested_at_text,
    s.supplement_completed_at_text,
    s.suspended_at_text,
    s.resumed_at_text,
    s.service_level_text,
    s.fee_amount_text,
    s.payment_text,
    s.components_total_text,
    s.components_digitised_text,
    s.components_reused_text,
    s.personal_store_used_text,
    s.population_data_used_text,
    s.electronic_result_text,
    s.satisfaction_text,
    s.overdue_reason_text,
    s.applicant_type_text,
    resolver.code AS resolving_unit, resolver.valid_to AS resolver_to,
    receiver.code AS receiving_unit, receiver.valid_from AS receiver_from, receiver.valid_to AS receiver_to,
    procedures.code AS procedure_code, procedures.service_level AS procedure_level,
    procedures.valid_from AS procedure_from, procedures.valid_to AS procedure_to,
    read_time(submitted_at_text) AS submitted_at,
    strlen(submitted_at_text) <= 10 AS submitted_at_day,
    read_time(received_at_text) AS received_at,
    strlen(received_at_text) <= 10 AS received_at_day,
    read_time(due_at_text) AS due_at,
    strlen(due_at_text) <= 10 AS due_at_day,
    read_time(rescheduled_due_at_text) AS rescheduled_due_at,
    strlen(rescheduled_due_at_text) <= 10 AS rescheduled_due_at_day,
    read_time(finished_at_text) AS finished_at,
    strlen(finished_at_text) <= 10 AS finished_at_day,
    read_time(returned_at_text) AS returned_at,
    strlen(returned_at_text) <= 10 AS returned_at_day,
    read_time(supplement_requested_at_text) AS supplement_requested_at,
    strlen(supplement_requested_at_text) <= 10 AS supplement_requested_at_day,
    read_time(supplement_completed_at_text) AS supplement_completed_at,
    strlen(supplement_completed_at_text) <= 10 AS supplement_completed_at_day,
    read_time(suspended_at_text) AS suspended_at,
    strlen(suspended_at_text) <= 10 AS suspended_at_day,
    read_time(resumed_at_text) AS resumed_at,
    strlen(resumed_at_text) <= 10 AS resumed_at_day,
    read_count(supplement_requests_text) AS supplement_requests,
    read_count(components_total_text) AS components_total,
    read_count(components_digitised_text) AS components_digitised,
    read_count(components_reused_text) AS components_reused,
    read_count(satisfaction_text) AS satisfaction,
    read_count(fee_amount_text) AS fee_amount,
    words_channel.constant AS channel,
    words_status.constant AS status,
    words_payment.constant AS payment,
    words_service_level.constant AS service_level,
    words_overdue_reason.constant AS overdue_reason,
    words_applicant_type.constant AS applicant_type,
    words_personal_store_used.constant::BIGINT AS personal_store_used,
    words_population_data_used.constant::BIGINT AS population_data_used,
    words_electronic_result.constant::BIGINT AS electronic_result
FROM (
    SELECT
        row,
        too_many IS NOT NULL AS wide,
        too_many IS NULL AND w.address IS NULL AS short,
        coalesce(strlen(dossier_code) > 2000 OR strlen(procedure_code) > 2000 OR strlen(resolving_unit) > 2000 OR strlen(receiving_unit) > 2000 OR strlen(channel) > 2000 OR strlen(submitted_at) > 2000 OR strlen(received_at) > 2000 OR strlen(due_at) > 2000 OR strlen(rescheduled_due_at) > 2000 OR strlen(finished_at) > 2000 OR strlen(returned_at) > 2000 OR strlen(status) > 2000 OR strlen(supplement_requests) > 2000 OR strlen(supplement_requested_at) > 2000 OR strlen(supplement_completed_at) > 2000 OR strlen(suspended_at) > 2000 OR strlen(resumed_at) > 2000 OR strlen(service_level) > 2000 OR strlen(fee_amount) > 2000 OR strlen(payment) > 2000 OR strlen(components_total) > 2000 OR strlen(components_digitised) > 2000 OR strlen(components_reused) > 2000 OR strlen(personal_store_used) > 2000 OR strlen(population_data_used) > 2000 OR strlen(electronic_result) > 2000 OR strlen(satisfaction) > 2000 OR strlen(overdue_reason) > 2000 OR strlen(applicant_type) > 2000 OR strlen(applicant_name) > 2000 OR strlen(applicant_id) > 2000 OR strlen(phone) > 2000 OR strlen(email) > 2000 OR strlen(address) > 2000, false) AS long,
        length(w.dossier_code) > 64 OR contains(w.dossier_code, '@')
            OR (contains(w.dossier_code, ' ') AND contains(trim(w.dossier_code), ' ') AND NOT regexp_full_match(trim(w.dossier_code), '\S+ \S*[0-9]\S*|\S*[0-9]\S* \S+'))
            OR read_time(CASE WHEN w.applicant_name < ':' THEN w.applicant_name END) IS NOT NULL
            OR read_time(CASE WHEN w.email < ':' THEN w.email END) IS NOT NULL
            OR read_time(CASE WHEN w.address < ':' THEN w.address END) IS NOT NULL IS TRUE AS shifted,
        trim(coalesce(w.dossier_code, '')) AS dossier_code_text,
        trim(coalesce(w.procedure_code, '')) AS procedure_code_text,
        trim(coalesce(w.resolving_unit, '')) AS resolving_unit_text,
        trim(coalesce(w.receiving_unit, '')) AS receiving_unit_text,
        trim(coalesce(w.channel, '')) AS channel_text,
        coalesce(w.submitted_at, '') AS submitted_at_text,
        coalesce(w.received_at, '') AS received_at_text,
        coalesce(w.due_at, '') AS due_at_text,
        coalesce(w.rescheduled_due_at, '') AS rescheduled_due_at_text,
        coalesce(w.finished_at, '') AS finished_at_text,
        coalesce(w.returned_at, '') AS returned_at_text,
        trim(coalesce(w.status, '')) AS status_text,
        coalesce(w.supplement_requests, '') AS supplement_requests_text,
        coalesce(w.supplement_requested_at, '') AS supplement_requested_at_text,
        coalesce(w.supplement_completed_at, '') AS supplement_completed_at_text,
        coalesce(w.suspended_at, '') AS suspended_at_text,
        coalesce(w.resumed_at, '') AS resumed_at_text,
        trim(coalesce(w.service_level, '')) AS service_level_text,
        coalesce(w.fee_amount, '') AS fee_amount_text,
        trim(coalesce(w.payment, '')) AS payment_text,
        coalesce(w.components_total, '') AS components_total_text,
        coalesce(w.components_digitised, '') AS components_digitised_text,
        coalesce(w.components_reused, '') AS components_reused_text,
        trim(coalesce(w.personal_store_used, '')) AS personal_store_used_text,
        trim(coalesce(w.population_data_used, '')) AS population_data_used_text,
        trim(coalesce(w.electronic_result, '')) AS electronic_result_text,
        coalesce(w.satisfaction, '') AS satisfaction_text,
        trim(coalesce(w.overdue_reason, '')) AS overdue_reason_text,
        trim(coalesce(w.applicant_type, '')) AS applicant_type_text
    FROM written AS w
    WHERE NOT (coalesce(dossier_code, '') = '' AND coalesce(procedure_code, '') = '' AND coalesce(received_at, '') = '' AND coalesce(resolving_unit, '') = '' AND coalesce(receiving_unit, '') = '' AND coalesce(channel, '') = '' AND coalesce(submitted_at, '') = '' AND coalesce(due_at, '') = '' AND coalesce(rescheduled_due_at, '') = '' AND coalesce(finished_at, '') = '' AND coalesce(returned_at, '') = '' AND coalesce(status, '') = '' AND coalesce(supplement_requests, '') = '' AND coalesce(supplement_requested_at, '') = '' AND coalesce(supplement_completed_at, '') = '' AND coalesce(suspended_at, '') = '' AND coalesce(resumed_at, '') = '' AND coalesce(service_level, '') = '' AND coalesce(fee_amount, '') = '' AND coalesce(payment, '') = '' AND coalesce(components_total, '') = '' AND coalesce(components_digitised, '') = '' AND coalesce(components_reused, '') = '' AND coalesce(personal_store_used, '') = '' AND coalesce(population_data_used, '') = '' AND coalesce(electronic_result, '') = '' AND coalesce(satisfaction, '') = '' AND coalesce(overdue_reason, '') = '' AND coalesce(applicant_type, '') = '' AND coalesce(applicant_name, '') = '' AND coalesce(applicant_id, '') = '' AND coalesce(phone, '') = '' AND coalesce(email, '') = '' AND coalesce(address, '') = '')
) AS s
LEFT JOIN units AS resolver ON resolver.word = CASE WHEN resolving_unit_text = '' THEN '${office}' ELSE resolving_unit_text END
LEFT JOIN units AS receiver ON receiver.word = CASE
    WHEN receiving_unit_text <> '' THEN receiving_unit_text WHEN resolving_unit_text = '' THEN '${office}' ELSE resolving_unit_text END
LEFT JOIN procedures ON procedures.code = procedure_code_text
LEFT JOIN words AS words_channel ON words_channel.field = 'channel' AND words_channel.word = channel_text
LEFT JOIN words AS words_status ON words_status.field = 'status' AND words_status.word = status_text
LEFT JOIN words AS words_payment ON words_payment.field = 'payment' AND words_payment.word = payment_text
LEFT JOIN words AS words_service_level ON words_service_level.field = 'service_level' AND words_service_level.word = service_level_text
LEFT JOIN words AS words_personal_store_used ON words_personal_store_used.field = 'personal_store_used' AND words_personal_store_used.word = personal_store_used_text
LEFT JOIN words AS words_population_data_used ON words_population_data_used.field = 'population_data_used' AND words_population_data_used.word = population_data_used_text
LEFT JOIN words AS words_electronic_result ON words_electronic_result.field = 'electronic_result' AND words_electronic_result.word = electronic_result_text
LEFT JOIN words AS words_overdue_reason ON words_overdue_reason.field = 'overdue_reason' AND words_overdue_reason.word = overdue_reason_text
LEFT JOIN words AS words_applicant_type ON words_applicant_type.field = 'applicant_type' AND words_applicant_type.word = applicant_type_text;
CREATE OR REPLACE TEMP TABLE findings (row BIGINT, field VARCHAR, code VARCHAR, severity VARCHAR, value VARCHAR);

--- D101_DOSSIER_CODE_MISSING error
SELECT row, 'dossier_code' AS field, CASE WHEN short AND dossier_code_text <> '' THEN '•••' ELSE CASE WHEN dossier_code_text = '' THEN NULL WHEN contains(dossier_code_text, '@') THEN '•••' WHEN length(dossier_code_text) > 80 THEN left(dossier_code_text, 79) || '…' ELSE dossier_code_text END END AS value FROM rows WHERE NOT broken AND (dossier_code_text = '');

--- D103_DOSSIER_CODE_PATTERN warning
SELECT row, 'dossier_code' AS field, CASE WHEN short AND dossier_code_text <> '' THEN '•••' ELSE CASE WHEN dossier_code_text = '' THEN NULL WHEN contains(dossier_code_text, '@') THEN '•••' WHEN length(dossier_code_text) > 80 THEN left(dossier_code_text, 79) || '…' ELSE dossier_code_text END END AS value FROM rows WHERE NOT broken AND (dossier_code_text <> '' AND NOT (${patterns}));

--- D104_ROW_TOO_WIDE error
SELECT row, NULL AS field, NULL AS value FROM rows WHERE wide;

--- D105_ROW_TOO_SHORT warning
SELECT row, NULL AS field, NULL AS value FROM rows WHERE short AND NOT broken;

--- D106_QUOTE_NOT_CLOSED error
SELECT row, NULL AS field, NULL AS value FROM rows WHERE long AND NOT wide;

--- D107_CELLS_SHIFTED error
SELECT row, NULL AS field, NULL AS value FROM rows WHERE shifted;

--- D201_PROCEDURE_MISSING error
SELECT row, 'procedure_code' AS field, CASE WHEN short AND procedure_code_text <> '' THEN '•••' ELSE shown(procedure_code_text) END AS value FROM rows WHERE NOT broken AND (procedure_code_text = '');

--- D202_PROCEDURE_UNKNOWN error
SELECT row, 'procedure_code' AS field, CASE WHEN short AND procedure_code_text <> '' THEN '•••' ELSE shown(procedure_code_text) END AS value FROM rows WHERE NOT broken AND (procedure_code_text <> '' AND procedure_code IS NULL);

--- D203_PROCEDURE_NOT_IN_FORCE warning
SELECT row, 'procedure_code' AS field, CASE WHEN short AND procedure_code_text <> '' THEN '•••' ELSE shown(procedure_code_text) END AS value FROM rows WHERE NOT broken AND (received_at::DATE < procedure_from OR received_at::DATE > procedure_to);

--- D204_UNIT_UNKNOWN error
SELECT row, 'resolving_unit' AS field, CASE WHEN short AND resolving_unit_text <> '' THEN '•••' ELSE shown(resolving_unit_text) END AS value FROM rows WHERE NOT broken AND (resolving_unit IS NULL)
UNION ALL SELECT row, 'receiving_unit' AS field, CASE WHEN short AND receiving_unit_text <> '' THEN '•••' ELSE shown(receiving_unit_text) END AS value FROM rows WHERE NOT broken AND (receiving_unit IS NULL AND receiving_unit_text <> '');

--- D205_UNIT_ENDED error
SELECT row, 'resolving_unit' AS field, CASE WHEN short AND resolving_unit_text <> '' THEN '•••' ELSE shown(resolving_unit_text) END AS value FROM rows WHERE NOT broken AND (resolving_unit_text <> '' AND received_at::DATE > resolver_to)
UNION ALL SELECT row, 'receiving_unit' AS field, CASE WHEN short AND receiving_unit_text <> '' THEN '•••' ELSE shown(receiving_unit_text) END AS value FROM rows WHERE NOT broken AND (receiving_unit_text <> '' AND received_at::DATE > receiver_to);

--- D206_UNIT_NOT_YET warning
SELECT row, 'receiving_unit' AS field, CASE WHEN short AND receiving_unit_text <> '' THEN '•••' ELSE shown(receiving_unit_text) END AS value FROM rows WHERE NOT broken AND (receiving_unit_text <> '' AND received_at::DATE < receiver_from);

--- D207_GRANT_MISSING error
SELECT row, NULL AS field, NULL AS value FROM rows WHERE NOT broken AND received_at IS NOT NULL
    AND resolving_unit <> '${office}' AND receiving_unit <> '${office}'
    AND NOT EXISTS (FROM grants WHERE office = '${office}' AND role <> 'RECEIVER' AND unit IN ('*', resolving_unit)
        AND received_at::DATE BETWEEN valid_from AND valid_to)
    AND NOT EXISTS (FROM grants WHERE office = '${office}' AND role <> 'RESOLVER' AND unit IN ('*', receiving_unit)
        AND received_at::DATE BETWEEN valid_from AND valid_to);

--- D301_RECEIVED_MISSING error
SELECT row, 'received_at' AS field, CASE WHEN short AND received_at_text <> '' THEN '•••' ELSE shown(received_at_text) END AS value FROM rows WHERE NOT broken AND (received_at_text = '' AND NOT coalesce(status IN ('REGISTERED', 'NOT_ACCEPTED'), false));

--- D302_NOT_YET_RECEIVED error
SELECT row, 'received_at' AS field, CASE WHEN short AND received_at_text <> '' THEN '•••' ELSE shown(received_at_text) END AS value FROM rows WHERE NOT broken AND (received_at_text = '' AND coalesce(status IN ('REGISTERED', 'NOT_ACCEPTED'), false));

--- D303_TIME_UNREADABLE error
SELECT row, 'submitted_at' AS field, CASE WHEN short AND submitted_at_text <> '' THEN '•••' ELSE shown(submitted_at_text) END AS value FROM rows WHERE NOT broken AND (submitted_at IS NULL AND submitted_at_text <> '')
UNION ALL SELECT row, 'received_at' AS field, CASE WHEN short AND received_at_text <> '' THEN '•••' ELSE shown(received_at_text) END AS value FROM rows WHERE NOT broken AND (received_at IS NULL AND received_at_text <> '')
UNION ALL SELECT row, 'due_at' AS field, CASE WHEN short AND due_at_text <> '' THEN '•••' ELSE shown(due_at_text) END AS value FROM rows WHERE NOT broken AND (due_at IS NULL AND due_at_text <> '')
UNION ALL SELECT row, 'rescheduled_due_at' AS field, CASE WHEN short AND rescheduled_due_at_text <> '' THEN '•••' ELSE shown(rescheduled_due_at_text) END AS value FROM rows WHERE NOT broken AND (rescheduled_due_at IS NULL AND rescheduled_due_at_text <> '')
UNION ALL SELECT row, 'finished_at' AS field, CASE WHEN short AND finished_at_text <> '' THEN '•••' ELSE shown(finished_at_text) END AS value FROM rows WHERE NOT broken AND (finished_at IS NULL AND finished_at_text <> '')
UNION ALL SELECT row, 'returned_at' AS field, CASE WHEN short AND returned_at_text <> '' THEN '•••' ELSE shown(returned_at_text) END AS value FROM rows WHERE NOT broken AND (returned_at IS NULL AND returned_at_text <> '')
UNION ALL SELECT row, 'supplement_requested_at' AS field, CASE WHEN short AND supplement_requested_at_text <> '' THEN '•••' ELSE shown(supplement_requested_at_text) END AS value FROM rows WHERE NOT broken AND (supplement_requested_at IS NULL AND supplement_requested_at_text <> '')
UNION ALL SELECT row, 'supplement_completed_at' AS field, CASE WHEN short AND supplement_completed_at_text <> '' THEN '•••' ELSE shown(supplement_completed_at_text) END AS value FROM rows WHERE NOT broken AND (supplement_completed_at IS NULL AND supplement_completed_at_text <> '')
UNION ALL SELECT row, 'suspended_at' AS field, CASE WHEN short AND suspended_at_text <> '' THEN '•••' ELSE shown(suspended_at_text) END AS value FROM rows WHERE NOT broken AND (suspended_at IS NULL AND suspended_at_text <> '')
UNION ALL SELECT row, 'resumed_at' AS field, CASE WHEN short AND resumed_at_text <> '' THEN '•••' ELSE shown(resumed_at_text) END AS value FROM rows WHERE NOT broken AND (resumed_at IS NULL AND resumed_at_text <> '');

--- D304_RECEIVED_IN_FUTURE error
SELECT row, 'received_at' AS field, CASE WHEN short AND received_at_text <> '' THEN '•••' ELSE shown(received_at_text) END AS value FROM rows WHERE NOT broken AND (CASE WHEN received_at_day THEN received_at::DATE > TIMESTAMP '${arrival}'::DATE ELSE received_at > TIMESTAMP '${arrival}.999999' END);

--- D305_TIME_IN_FUTURE warning
SELECT row, 'submitted_at' AS field, CASE WHEN short AND submitted_at_text <> '' THEN '•••' ELSE shown(submitted_at_text) END AS value FROM rows WHERE NOT broken AND (CASE WHEN submitted_at_day THEN submitted_at::DATE > TIMESTAMP '${arrival}'::DATE ELSE submitted_at > TIMESTAMP '${arrival}.999999' END)
UNION ALL SELECT row, 'finished_at' AS field, CASE WHEN short AND finished_at_text <> '' THEN '•••' ELSE shown(finished_at_text) END AS value FROM rows WHERE NOT broken AND (CASE WHEN finished_at_day THEN finished_at::DATE > TIMESTAMP '${arrival}'::DATE ELSE finished_at > TIMESTAMP '${arrival}.999999' END)
UNION ALL SELECT row, 'returned_at' AS field, CASE WHEN short AND returned_at_text <> '' THEN '•••' ELSE shown(returned_at_text) END AS value FROM rows WHERE NOT broken AND (CASE WHEN returned_at_day THEN returned_at::DATE > TIMESTAMP '${arrival}'::DATE ELSE returned_at > TIMESTAMP '${arrival}.999999' END)
UNION ALL SELECT row, 'supplement_requested_at' AS field, CASE WHEN short AND supplement_requested_at_text <> '' THEN '•••' ELSE shown(supplement_requested_at_text) END AS value FROM rows WHERE NOT broken AND (CASE WHEN supplement_requested_at_day THEN supplement_requested_at::DATE > TIMESTAMP '${arrival}'::DATE ELSE supplement_requested_at > TIMESTAMP '${arrival}.999999' END)
UNION ALL SELECT row, 'supplement_completed_at' AS field, CASE WHEN short AND supplement_completed_at_text <> '' THEN '•••' ELSE shown(supplement_completed_at_text) END AS value FROM rows WHERE NOT broken AND (CASE WHEN supplement_completed_at_day THEN supplement_completed_at::DATE > TIMESTAMP '${arrival}'::DATE ELSE supplement_completed_at > TIMESTAMP '${arrival}.999999' END)
UNION ALL SELECT row, 'suspended_at' AS field, CASE WHEN short AND suspended_at_text <> '' THEN '•••' ELSE shown(suspended_at_text) END AS value FROM rows WHERE NOT broken AND (CASE WHEN suspended_at_day THEN suspended_at::DATE > TIMESTAMP '${arrival}'::DATE ELSE suspended_at > TIMESTAMP '${arrival}.999999' END)
UNION ALL SELECT row, 'resumed_at' AS field, CASE WHEN short AND resumed_at_text <> '' THEN '•••' ELSE shown(resumed_at_text) END AS value FROM rows WHERE NOT broken AND (CASE WHEN resumed_at_day THEN resumed_at::DATE > TIMESTAMP '${arrival}'::DATE ELSE resumed_at > TIMESTAMP '${arrival}.999999' END);

--- D306_FINISHED_BEFORE_RECEIVED error
SELECT row, 'finished_at' AS field, CASE WHEN short AND finished_at_text <> '' THEN '•••' ELSE shown(finished_at_text) END AS value FROM rows WHERE NOT broken AND (is_before(finished_at, finished_at_day, received_at, received_at_day));

--- D307_RETURNED_BEFORE_RECEIVED error
SELECT row, 'returned_at' AS field, CASE WHEN short AND returned_at_text <> '' THEN '•••' ELSE shown(returned_at_text) END AS value FROM rows WHERE NOT broken AND (is_before(returned_at, returned_at_day, received_at, received_at_day));

--- D308_RETURNED_BEFORE_FINISHED warning
SELECT row, 'returned_at' AS field, CASE WHEN short AND returned_at_text <> '' THEN '•••' ELSE shown(returned_at_text) END AS value FROM rows WHERE NOT broken AND (is_before(returned_at, returned_at_day, finished_at, finished_at_day));

--- D309_DUE_BEFORE_RECEIVED warning
SELECT row, 'due_at' AS field, CASE WHEN short AND due_at_text <> '' THEN '•••' ELSE shown(due_at_text) END AS value FROM rows WHERE NOT broken AND (is_before(due_at, due_at_day, received_at, received_at_day));

--- D310_RECEIVED_BEFORE_SUBMITTED warning
SELECT row, 'received_at' AS field, CASE WHEN short AND received_at_text <> '' THEN '•••' ELSE shown(received_at_text) END AS value FROM rows WHERE NOT broken AND (is_before(received_at, received_at_day, submitted_at, submitted_at_day));

--- D311_SUPPLEMENT_BEFORE_REQUEST warning
SELECT row, 'supplement_completed_at' AS field, CASE WHEN short AND supplement_completed_at_text <> '' THEN '•••' ELSE shown(supplement_completed_at_text) END AS value FROM rows WHERE NOT broken AND (is_before(supplement_completed_at, supplement_completed_at_day, supplement_requested_at, supplement_requested_at_day));

--- D312_RESUMED_BEFORE_SUSPENDED warning
SELECT row, 'resumed_at' AS field, CASE WHEN short AND resumed_at_text <> '' THEN '•••' ELSE shown(resumed_at_text) END AS value FROM rows WHERE NOT broken AND (is_before(resumed_at, resumed_at_day, suspended_at, suspended_at_day));

--- D313_STATUS_WITHOUT_END error
SELECT row, 'status' AS field, CASE WHEN short AND status_text <> '' THEN '•••' ELSE shown(status_text) END AS value FROM rows WHERE NOT broken AND (status IN ('FINISHED', 'RETURNED') AND finished_at_text = '' AND returned_at_text = '');

--- D401_CHANNEL_UNKNOWN error
SELECT row, 'channel' AS field, CASE WHEN short AND channel_text <> '' THEN '•••' ELSE shown(channel_text) END AS value FROM rows WHERE NOT broken AND (channel IS NULL AND channel_text <> '');

--- D402_STATUS_UNKNOWN error
SELECT row, 'status' AS field, CASE WHEN short AND status_text <> '' THEN '•••' ELSE shown(status_text) END AS value FROM rows WHERE NOT broken AND (status IS NULL AND status_text <> '');

--- D403_PAYMENT_UNKNOWN warning
SELECT row, 'payment' AS field, CASE WHEN short AND payment_text <> '' THEN '•••' ELSE shown(payment_text) END AS value FROM rows WHERE NOT broken AND (payment IS NULL AND payment_text <> '');

--- D404_SERVICE_LEVEL_UNKNOWN warning
SELECT row, 'service_level' AS field, CASE WHEN short AND service_level_text <> '' THEN '•••' ELSE shown(service_level_text) END AS value FROM rows WHERE NOT broken AND (service_level IS NULL AND service_level_text <> '');

--- D405_YES_NO_UNREADABLE warning
SELECT row, 'personal_store_used' AS field, CASE WHEN short AND personal_store_used_text <> '' THEN '•••' ELSE shown(personal_store_used_text) END AS value FROM rows WHERE NOT broken AND (personal_store_used IS NULL AND personal_store_used_text <> '')
UNION ALL SELECT row, 'population_data_used' AS field, CASE WHEN short AND population_data_used_text <> '' THEN '•••' ELSE shown(population_data_used_text) END AS value FROM rows WHERE NOT broken AND (population_data_used IS NULL AND population_data_used_text <> '')
UNION ALL SELECT row, 'electronic_result' AS field, CASE WHEN short AND electronic_result_text <> '' THEN '•••' ELSE shown(electronic_result_text) END AS value FROM rows WHERE NOT broken AND (electronic_result IS NULL AND electronic_result_text <> '');

--- D406_COUNT_UNREADABLE error
SELECT row, 'supplement_requests' AS field, CASE WHEN short AND supplement_requests_text <> '' THEN '•••' ELSE shown(supplement_requests_text) END AS value FROM rows WHERE NOT broken AND (supplement_requests IS NULL AND supplement_requests_text <> '')
UNION ALL SELECT row, 'components_total' AS field, CASE WHEN short AND components_total_text <> '' THEN '•••' ELSE shown(components_total_text) END AS value FROM rows WHERE NOT broken AND (components_total IS NULL AND components_total_text <> '')
UNION ALL SELECT row, 'components_digitised' AS field, CASE WHEN short AND components_digitised_text <> '' THEN '•••' ELSE shown(components_digitised_text) END AS value FROM rows WHERE NOT broken AND (components_digitised IS NULL AND components_digitised_text <> '')
UNION ALL SELECT row, 'components_reused' AS field, CASE WHEN short AND components_reused_text <> '' THEN '•••' ELSE shown(components_reused_text) END AS value FROM rows WHERE NOT broken AND (components_reused IS NULL AND components_reused_text <> '');

--- D407_MONEY_UNREADABLE error
SELECT row, 'fee_amount' AS field, CASE WHEN short AND fee_amount_text <> '' THEN '•••' ELSE shown(fee_amount_text) END AS value FROM rows WHERE NOT broken AND (fee_amount IS NULL AND fee_amount_text <> '');

--- D408_PARTS_EXCEED_TOTAL error
SELECT row, 'components_digitised' AS field, CASE WHEN short AND components_digitised_text <> '' THEN '•••' ELSE shown(components_digitised_text) END AS value FROM rows WHERE NOT broken AND (components_digitised > components_total)
UNION ALL SELECT row, 'components_reused' AS field, CASE WHEN short AND components_reused_text <> '' THEN '•••' ELSE shown(components_reused_text) END AS value FROM rows WHERE NOT broken AND (components_reused > components_total);

--- D409_SATISFACTION_OUT_OF_RANGE warning
SELECT row, 'satisfaction' AS field, CASE WHEN short AND satisfaction_text <> '' THEN '•••' ELSE shown(satisfaction_text) END AS value FROM rows WHERE NOT broken AND (satisfaction_text <> '' AND (satisfaction IS NULL OR satisfaction NOT BETWEEN 1 AND 5));

--- D410_WORDS_NOT_KEPT warning
SELECT row, 'overdue_reason' AS field, CASE WHEN short AND overdue_reason_text <> '' THEN '•••' ELSE shown(overdue_reason_text) END AS value FROM rows WHERE NOT broken AND (overdue_reason_text <> '' AND (strlen(overdue_reason_text) > 200 OR contains(overdue_reason_text, '@') OR regexp_matches(overdue_reason_text, '[0-9]{9}')))
UNION ALL SELECT row, 'applicant_type' AS field, CASE WHEN short AND applicant_type_text <> '' THEN '•••' ELSE shown(applicant_type_text) END AS value FROM rows WHERE NOT broken AND (applicant_type_text <> '' AND (strlen(applicant_type_text) > 200 OR contains(applicant_type_text, '@') OR regexp_matches(applicant_type_text, '[0-9]{9}')));

--- keep
CREATE OR REPLACE TEMP TABLE good AS
SELECT row, dossier_code_text AS dossier_code FROM rows
WHERE row NOT IN (SELECT row FROM findings WHERE severity = 'error');
CREATE OR REPLACE TEMP TABLE again AS
SELECT row, dossier_code, lead(row) OVER (PARTITION BY dossier_code ORDER BY row) AS later
FROM good WHERE dossier_code IN (SELECT dossier_code FROM good GROUP BY dossier_code HAVING count(*) > 1)
QUALIFY later IS NOT NULL;
INSERT INTO findings SELECT row, 'dossier_code', 'D102_DOSSIER_CODE_TWICE', 'error', dossier_code FROM again;

--- write
COPY (SELECT
    row,
    resolving_unit = '${office}' OR EXISTS (FROM grants WHERE office = '${office}' AND role <> 'RECEIVER' AND unit IN ('*', resolving_unit) AND received_at::DATE BETWEEN valid_from AND valid_to) AS as_resolver,
    channel IS NOT NULL AS channel_given,
    dossier_code_text AS dossier_code,
    procedure_code,
    resolving_unit,
    receiving_unit,
    coalesce(channel, 'DIRECT') AS channel,
    submitted_at,
    received_at,
    CASE WHEN due_at_day THEN due_at + INTERVAL 86399 SECOND ELSE due_at END AS due_at,
    CASE WHEN rescheduled_due_at_day THEN rescheduled_due_at + INTERVAL 86399 SECOND ELSE rescheduled_due_at END AS rescheduled_due_at,
    finished_at,
    returned_at,
    status,
    supplement_requests,
    supplement_requested_at,
    supplement_completed_at,
    suspended_at,
    resumed_at,
    coalesce(service_level, procedure_level) AS service_level,
    fee_amount,
    payment,
    components_total,
    components_digitised,
    components_reused,
    personal_store_used = 1 AS personal_store_used,
    population_data_used = 1 AS population_data_used,
    electronic_result = 1 AS electronic_result,
    CASE WHEN satisfaction BETWEEN 1 AND 5 THEN satisfaction END AS satisfaction,
    CASE WHEN overdue_reason_text = '' OR (overdue_reason_text <> '' AND (strlen(overdue_reason_text) > 200 OR contains(overdue_reason_text, '@') OR regexp_matches(overdue_reason_text, '[0-9]{9}'))) THEN NULL ELSE coalesce(overdue_reason, 'OTHER') END AS overdue_reason,
    CASE WHEN applicant_type_text = '' OR (applicant_type_text <> '' AND (strlen(applicant_type_text) > 200 OR contains(applicant_type_text, '@') OR regexp_matches(applicant_type_text, '[0-9]{9}'))) THEN NULL ELSE coalesce(applicant_type, 'OTHER') END AS applicant_type
FROM rows WHERE row NOT IN (SELECT row FROM findings WHERE severity = 'error') ORDER BY row)
TO '${accepted}' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
COPY (SELECT '${office}' AS office, row, field, code, upper(severity) AS severity, value FROM findings ORDER BY row, field, code)
TO '${findings}' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
