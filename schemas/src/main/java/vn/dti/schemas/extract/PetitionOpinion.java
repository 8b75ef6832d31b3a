package vn.dti.schemas.extract;

/** What the sender of a petition says of how it was handled. */
public enum PetitionOpinion {
    /** Hài lòng. */
    LIKE,
    /** Không hài lòng. */
    DISLIKE,
    /** Khiếu nại, phản ánh về kết quả hoặc về việc chậm. */
    COMPLAINT
}
