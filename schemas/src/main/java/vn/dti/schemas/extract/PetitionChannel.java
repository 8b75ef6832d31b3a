package vn.dti.schemas.extract;

/** Where a petition came from. */
public enum PetitionChannel {
    /** Tổng đài 1022. */
    HOTLINE,
    /** Cổng Dịch vụ công quốc gia. */
    NATIONAL_PORTAL,
    /** Cổng, ứng dụng của thành phố. */
    CITY_PORTAL,
    /** Trực tiếp. */
    DIRECT,
    /** Bưu chính, văn bản. */
    POST,
    /** Thư điện tử. */
    EMAIL,
    /** Nguồn khác. */
    OTHER
}
