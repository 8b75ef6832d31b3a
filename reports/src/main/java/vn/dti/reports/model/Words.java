package vn.dti.reports.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.DeclaredTotal;
import vn.dti.schemas.dataset.OverdueReason;
import vn.dti.schemas.extract.Channel;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.Target;
import vn.dti.schemas.pack.TimeLimit;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/** Constants as officials read them. */
public final class Words {
    private static final List<String> PLACES =
            List.of("Thành phố", "Tỉnh", "Quận", "Huyện", "Thị xã", "Thị trấn", "Phường", "Xã", "Đặc khu");

    private Words() {}

    static String channel(Channel channel) {
        return switch (channel) {
            case ONLINE -> "Trực tuyến";
            case DIRECT -> "Trực tiếp";
            case POST -> "Bưu chính công ích";
        };
    }

    /** A field's name by its code, as the pack's procedures give it. */
    public static String field(Release release, String code) {
        return release.pack().procedures().all().stream()
                .filter(procedure ->
                        procedure.field().equals(code) && !procedure.fieldVi().isEmpty())
                .map(procedure -> procedure.fieldVi())
                .findFirst()
                .orElse(code);
    }

    /**
     * An overdue reason as officials read it: of the words that the pack's sources have for the constant the first in order of
     * the alphabet, else the constant.
     */
    public static String reason(Pack pack, String constant) {
        return switch (constant) {
            case OverdueReason.NOT_STATED -> "Không nêu lý do";
            case OverdueReason.NO_COLUMN -> "Nguồn không có cột lý do";
            default ->
                pack.sources().stream()
                        .map(source -> source.columns().get(Field.OVERDUE_REASON))
                        .filter(Objects::nonNull)
                        .flatMap(column -> column.map().entrySet().stream())
                        .filter(word -> word.getValue().equals(constant)
                                && !word.getKey().equals(constant))
                        .map(Map.Entry::getKey)
                        .min(Comparator.naturalOrder())
                        .orElse(constant);
        };
    }

    /** A procedure's time limit: {@code 10,5 ngày làm việc}. */
    public static String limit(TimeLimit limit) {
        String value = Numbers.count(limit.value());
        return switch (limit.unit()) {
            case HOUR -> value + " giờ làm việc";
            case DAY -> value + " ngày";
            case WORKING_DAY -> value + " ngày làm việc";
            case MONTH -> value + " tháng";
            case SAME_DAY -> "trong ngày";
        };
    }

    /** What a declared total counts. */
    public static String declared(DeclaredTotal total) {
        return FeedField.of(Feed.DECLARED).stream()
                .filter(field -> field.key().equals(total.indicator()))
                .map(FeedField::titleVi)
                .findFirst()
                .orElse(total.indicator());
    }

    /** How a ratio becomes points, in words; a dash where it scores nothing. */
    public static String scoring(ScoreIndex.@Nullable Curve curve) {
        if (curve == null) {
            return "-";
        }
        String max = Numbers.count(curve.max());
        if (curve.of().compareTo(BigDecimal.ONE) == 0) {
            return curve.factor().compareTo(curve.max()) == 0
                    ? max + " × tỷ lệ"
                    : Numbers.count(curve.factor()) + " × tỷ lệ, không quá " + max;
        }
        return Numbers.count(curve.factor()) + " × tỷ lệ ÷ " + Numbers.rate(curve.of(), BigDecimal.ONE) + ", không quá "
                + max;
    }

    /** A target as printed: {@code ít nhất 60,00%}. */
    public static String target(Target target, Kind kind) {
        String value = kind == Kind.RATE ? Numbers.rate(target.value(), BigDecimal.ONE) : Numbers.count(target.value());
        return switch (target.sense()) {
            case AT_LEAST -> "ít nhất " + value;
            case AT_MOST -> "nhiều nhất " + value;
        };
    }

    /** Whether a figure meets its target, in words; nothing is met by a figure that has no value. */
    public static String met(Target target, Cell cell) {
        if (!cell.measured()) {
            return "chưa đánh giá";
        }
        BigDecimal below = cell.denominator() == null ? BigDecimal.ONE : cell.below();
        return target.metBy(cell.above(), below) ? "đạt" : "chưa đạt";
    }

    /** A level's units in the plural. */
    public static String level(UnitLevel level) {
        return switch (level) {
            case COMMUNE -> "phường, xã";
            case AGENCY -> "sở, ban, ngành";
            case BRANCH -> "chi nhánh";
            case DISTRICT -> "quận, huyện";
            case CITY -> "thành phố";
            case GROUP -> "nhóm đơn vị";
        };
    }

    /**
     * A name as it stands inside a sentence: the common noun of an administrative unit is not capitalised there (NĐ
     * 30/2020, Phụ lục II), {@code phường Hà Đông}; an agency's name keeps its capital.
     */
    static String inSentence(String name) {
        return PLACES.stream().anyMatch(place -> name.startsWith(place + " ")) ? lowerFirst(name) : name;
    }

    /** A text with a small first letter, as it stands inside a sentence. */
    static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** A unit's name as it stands inside a sentence. */
    static String inSentence(Unit unit) {
        return inSentence(name(unit));
    }

    /** A unit's name as printed. */
    static String name(Unit unit) {
        return unit.nameVi().isEmpty() ? unit.code() : unit.nameVi();
    }
}
