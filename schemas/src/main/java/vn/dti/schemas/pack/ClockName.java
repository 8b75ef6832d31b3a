package vn.dti.schemas.pack;

/** The named readings of the clock by which our own due times are computed: {@code clock} of {@code pack.yaml}. */
public enum ClockName {
    /** The law (BLDS 2015 Đ147-148); where no pack says otherwise. */
    LAW,
    /** The national portal's reckoning of a dossier that came without due time. */
    PORTAL,
    /** OpenCPS v2. */
    OPENCPS,
    /** Tân Dân. */
    TAN_DAN,
    /** vihat/vigov. */
    VIGOV
}
