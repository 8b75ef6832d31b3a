package vn.dti.schemas.dataset;

/** In which role a dossier counts for a unit. The law knows both since receipt no longer follows boundaries. */
public enum UnitRole {
    /** The unit that decides the dossier. */
    RESOLVING,
    /** The unit at whose desk or portal it came in. */
    RECEIVING
}
