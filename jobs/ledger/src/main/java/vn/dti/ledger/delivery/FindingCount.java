package vn.dti.ledger.delivery;

import vn.dti.schemas.extract.Severity;

/**
 * How often a delivery shows a finding.
 *
 * @param code the finding's code
 * @param severity its severity
 * @param findings how often, at least once
 */
public record FindingCount(String code, Severity severity, long findings) {}
