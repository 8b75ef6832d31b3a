package vn.dti.nightly.sample;

import vn.dti.schemas.extract.Channel;
import vn.dti.schemas.extract.DossierStatus;
import vn.dti.schemas.extract.Payment;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;

/**
 * One invented dossier, used again for each row. Instants are local seconds since 1970, {@link #NONE} where nothing
 * happened, or not yet at the end of the window.
 */
final class Dossier {
    static final long NONE = Long.MIN_VALUE;

    String code = "";

    Procedure procedure;
    Unit resolving;
    Unit receiving;
    Channel channel = Channel.ONLINE;
    DossierStatus status = DossierStatus.IN_PROGRESS;
    long submitted = NONE;
    long received = NONE;
    long due = NONE;
    long rescheduled = NONE;
    long finished = NONE;
    long returned = NONE;
    int supplements;
    long supplementRequested = NONE;
    long supplementCompleted = NONE;
    long suspended = NONE;
    long resumed = NONE;
    long fee;
    Payment payment = Payment.NONE;
    int components;
    int digitised;
    int reused;
    boolean personalStore;
    boolean populationData;
    boolean electronicResult;
    int satisfaction;
    String overdueReason = "";
    boolean business;
    String name = "";
    String id = "";
    String phone = "";
    String email = "";
    String address = "";

    Dossier(Unit unit, Procedure procedure) {
        this.procedure = procedure;
        resolving = unit;
        receiving = unit;
    }

    /** Whether it has ended by the end of the window. */
    boolean ended() {
        return finished != NONE;
    }

    /** Forgets the previous life. */
    void clear() {
        submitted = NONE;
        received = NONE;
        due = NONE;
        rescheduled = NONE;
        finished = NONE;
        returned = NONE;
        supplements = 0;
        supplementRequested = NONE;
        supplementCompleted = NONE;
        suspended = NONE;
        resumed = NONE;
        overdueReason = "";
        satisfaction = 0;
        fee = 0;
        payment = Payment.NONE;
    }
}
