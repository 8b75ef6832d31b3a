package vn.dti.measure.exchange;

import java.io.File;
import java.nio.file.Path;

/** Executors that are threads of the driver: they see its files. */
final class OneMachine implements Exchange {

    @Override
    public String offer(Path file) {
        return file.toUri().toString();
    }

    @Override
    public void withdraw() {
        // nothing was copied
    }

    @Override
    public Handover handover(Path wanted) {
        return new InPlace(wanted.toFile());
    }

    /** Written where it is wanted. */
    private record InPlace(File file) implements Handover {
        @Override
        public Path begin() {
            return file.toPath();
        }

        @Override
        public void done(Path written) {
            // it lies where it is wanted
        }

        @Override
        public void fetch() {
            // it lies where it is wanted
        }
    }
}
