package vn.dti.intake.returned;

import java.nio.file.Path;
import vn.dti.intake.map.Heading;

/**
 * What is needed to send a file back with marks. It holds cells as they were written, persons included, and goes nowhere but
 * into the workbooks for the office.
 *
 * @param file the file as it was read
 * @param heading how it was understood
 * @param setAside its faulty rows
 */
public record Mending(Path file, Heading heading, SetAsideRows setAside) {}
