package vn.dti.schemas.extract;

/** The online level of a service (NĐ 42/2022/NĐ-CP Điều 11). */
public enum ServiceLevel {
    /** Toàn trình: information, filing and resolution all online. */
    FULL,
    /** Một phần: anything less. */
    PARTIAL,
    /** Not offered online. */
    NONE
}
