package vn.dti.schemas.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where one pack's own files lie: on the class path, or in a folder. */
interface PackFolder {

    /** The name that faults begin with. */
    String name();

    /** A file by its path inside the pack. */
    Optional<PackFile> file(String path);

    /** The names of the files in a folder of the pack, {@code sources} or {@code indexes}, sorted. */
    List<String> list(String below);

    /** The pack that another pack of this folder's kind means by a name or a path. */
    Optional<PackFolder> base(String nameOrPath);

    /** A built-in pack. */
    static Optional<PackFolder> builtIn(String name) {
        BuiltIn pack = new BuiltIn(name);
        return name.matches("[a-z0-9_-]+") && pack.file("pack.yaml").isPresent() ? Optional.of(pack) : Optional.empty();
    }

    /** A pack in a folder. */
    static Optional<PackFolder> directory(Path folder) {
        return Files.isDirectory(folder) ? Optional.of(new Directory(folder)) : Optional.empty();
    }

    /** On the class path, where folders cannot be listed: {@code sources.txt} and {@code indexes.txt} name the files. */
    record BuiltIn(String name) implements PackFolder {
        @Override
        public Optional<PackFile> file(String path) {
            try (InputStream in = PackFolder.class.getResourceAsStream("/packs/" + name + "/" + path)) {
                return in == null ? Optional.empty() : Optional.of(new PackFile(name + "/" + path, in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<String> list(String below) {
            return file(below + ".txt")
                    .map(list -> list.text().lines().map(String::strip).filter(line -> !line.isEmpty()))
                    .orElse(Stream.empty())
                    .sorted()
                    .toList();
        }

        @Override
        public Optional<PackFolder> base(String nameOrPath) {
            return builtIn(nameOrPath);
        }
    }

    /** In a folder; may extend a built-in pack or, by a relative path, another folder. */
    record Directory(Path folder) implements PackFolder {
        @Override
        public String name() {
            Path last = folder.toAbsolutePath().normalize().getFileName();
            return last == null ? folder.toString() : last.toString();
        }

        @Override
        public Optional<PackFile> file(String path) {
            Path file = folder.resolve(path);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String shown = name() + "/" + path;
            try {
                return Optional.of(new PackFile(shown, Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new PackFault(shown, 0, "cannot be read: " + e + "; check its permissions", e);
            }
        }

        @Override
        public List<String> list(String below) {
            Path listed = folder.resolve(below);
            if (!Files.isDirectory(listed)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(listed)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> !name.startsWith("."))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new PackFault(name() + "/" + below, 0, "cannot be listed: " + e + "; check its permissions", e);
            }
        }

        @Override
        public Optional<PackFolder> base(String nameOrPath) {
            Optional<PackFolder> known = builtIn(nameOrPath);
            return known.isPresent() ? known : directory(folder.resolve(nameOrPath));
        }
    }
}
