package vn.dti.reports.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document being written: numbers tables, figures, sections and annexes in the order they come. */
final class Blocks {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final List<Block> blocks = new ArrayList<>();
    private int sections;
    private int annexes;
    private int tables;
    private int pictures;

    List<Block> list() {
        return blocks;
    }

    /** Begins a section of the body. */
    void section(String title) {
        blocks.add(new Block.Section(ROMAN.get(sections++) + ". " + title));
    }

    /** Begins an annex on a new page. */
    void annex(String title) {
        blocks.add(new Block.Section("Phụ lục " + ++annexes + ". " + title, Block.Break.NEW_PAGE));
    }

    /** Adds a block, with its number where it has one; nothing where there is none. */
    void add(@Nullable Block block) {
        if (block instanceof Block.Table table) {
            blocks.add(new Block.Table(
                    table.shape(), "Bảng " + ++tables + ". " + table.caption(), table.head(), table.rows()));
        } else if (block instanceof Block.Picture picture) {
            blocks.add(new Block.Picture(
                    picture.chart(), "Hình " + ++pictures + ". " + picture.caption(), picture.alternative()));
        } else if (block != null) {
            blocks.add(block);
        }
    }

    void addAll(List<Block> several) {
        several.forEach(this::add);
    }
}
