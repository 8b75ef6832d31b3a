package vn.dti.schemas.extract;

/** How a dossier was submitted (KenhThucHien: 1 at the desk, 2 online, 3 public post). */
public enum Channel {
    /** Trực tuyến. */
    ONLINE,
    /** Trực tiếp. */
    DIRECT,
    /** Bưu chính công ích. */
    POST
}
