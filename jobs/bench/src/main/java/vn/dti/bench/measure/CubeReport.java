package vn.dti.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process that counted a cube says of it.
 *
 * @param seconds of each count, in their order
 * @param cells how many keys the cube has
 * @param files the lake's files, where they were asked for
 */
record CubeReport(List<Double> seconds, long cells, List<String> files) {

    /** Reads a report of tab-separated lines. */
    static CubeReport read(Path file) throws IOException {
        List<Double> seconds = new ArrayList<>();
        List<String> files = new ArrayList<>();
        long cells = 0;
        for (String line : Files.readAllLines(file)) {
            String value = line.substring(line.indexOf('\t') + 1);
            switch (line.substring(0, line.indexOf('\t'))) {
                case "seconds" -> seconds.add(Double.valueOf(value));
                case "cells" -> cells = Long.parseLong(value);
                case "file" -> files.add(value);
                default -> throw new IOException("not a line of a cube's report: " + line);
            }
        }
        return new CubeReport(seconds, cells, files);
    }
}
