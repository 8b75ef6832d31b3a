package vn.dti.schemas.extract;

/** How far a petition is, as its source says; what is counted follows from the times. */
public enum PetitionStatus {
    RECEIVED(false),
    TRANSFERRED(false),
    IN_PROGRESS(false),
    SUPPLEMENT_REQUESTED(false),
    ANSWERED(true),
    PUBLISHED(true),
    REFUSED(true),
    WITHDRAWN(false);

    private final boolean claimsEnd;

    PetitionStatus(boolean claimsEnd) {
        this.claimsEnd = claimsEnd;
    }

    /** Whether it says that the petition was answered or refused, so that one of these times is required. */
    public boolean claimsEnd() {
        return claimsEnd;
    }
}
