package vn.dti.schemas.extract;

/** How a fee was paid (DuocThanhToanTrucTuyen: 1 national platform, 2 the city's own). */
public enum Payment {
    NONE,
    DIRECT,
    ONLINE_NATIONAL,
    ONLINE_CITY
}
