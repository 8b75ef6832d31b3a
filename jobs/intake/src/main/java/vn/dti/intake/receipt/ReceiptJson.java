package vn.dti.intake.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.QualityCount;
import vn.dti.schemas.extract.ExtractField;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.Finding;

/** A receipt as JSON: {@code receipt.json}, and what {@code check --json} prints. The same receipt, the same bytes. */
public final class ReceiptJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private ReceiptJson() {}

    /** The receipt alone. */
    public static String of(Receipt receipt) {
        return print(receipt(receipt));
    }

    /** The receipt with its findings word for word. */
    public static String of(Receipt receipt, List<Finding> findings) {
        ObjectNode node = receipt(receipt);
        ArrayNode list = node.putArray("details");
        findings.forEach(finding -> finding(finding, list.addObject()));
        return print(node);
    }

    private static ObjectNode receipt(Receipt receipt) {
        ObjectNode node = MAPPER.createObjectNode();
        if (receipt.feed() != Feed.DOSSIERS) {
            node.put("feed", receipt.feed().name());
        }
        node.put("delivery", receipt.delivery());
        node.put("office", receipt.office());
        if (receipt.officeName() != null) {
            node.put("office_name", receipt.officeName());
        }
        node.put("file", receipt.file());
        node.put("sheet", receipt.sheet());
        node.put("sha256", receipt.sha256());
        node.put("source", receipt.source());
        node.put("source_title", receipt.sourceTitle());
        node.put("arrived_at", receipt.arrivedAt().toString());
        node.put("state", receipt.state().name());
        ObjectNode rows = node.putObject("rows");
        rows.put("read", receipt.rows().read());
        rows.put("accepted", receipt.rows().accepted());
        rows.put("set_aside", receipt.rows().setAside());
        rows.put("blank", receipt.rows().blank());
        node.put("rule_book", receipt.ruleBook());
        spoken(receipt.spoken(), node);
        ObjectNode window = node.putObject("window");
        window.put(
                "from",
                receipt.windowFrom() == null ? null : receipt.windowFrom().toString());
        window.put("to", receipt.windowTo() == null ? null : receipt.windowTo().toString());
        ArrayNode provided = node.putArray("provided");
        for (ExtractField field : receipt.feed().fields()) {
            if ((receipt.provided() & field.bit()) != 0) {
                provided.add(field.key());
            }
        }
        codes(receipt, node.putArray("findings"));
        indicators(receipt, node.putArray("indicators"));
        quality(receipt, node.putArray("quality"));
        lines(new ReceiptText(Language.VIETNAMESE).summary(receipt), node.putArray("text_vi"));
        lines(new ReceiptText(Language.ENGLISH).summary(receipt), node.putArray("text_en"));
        return node;
    }

    private static void spoken(@Nullable Spoken spoken, ObjectNode node) {
        if (spoken == null) {
            return;
        }
        ObjectNode speaks = node.putObject("speaks_of");
        ArrayNode units = speaks.putArray("units");
        for (Spoken.UnitRows unit : spoken.units()) {
            units.addObject()
                    .put("unit", unit.code())
                    .put("name", unit.nameVi())
                    .put("rows", unit.rows());
        }
        speaks.put("other_rows", spoken.others());
        speaks.put("from", spoken.from() == null ? null : spoken.from().toString());
        speaks.put("to", spoken.to() == null ? null : spoken.to().toString());
    }

    private static void codes(Receipt receipt, ArrayNode list) {
        for (Receipt.CodeCount code : receipt.codes()) {
            ObjectNode node = list.addObject();
            node.put("code", code.code());
            node.put("severity", code.severity().name());
            node.put("title_vi", code.titleVi());
            node.put("title_en", code.titleEn());
            node.put("count", code.count());
            node.put("kept", code.kept());
        }
    }

    private static void indicators(Receipt receipt, ArrayNode list) {
        for (IndicatorYield indicator : receipt.indicators()) {
            ObjectNode node = list.addObject();
            node.put("indicator", indicator.indicator());
            node.put("title_vi", indicator.titleVi());
            node.put("title_en", indicator.titleEn());
            node.put("possible", indicator.possible());
            lines(indicator.missing().texts(), node.putArray("missing"));
        }
    }

    private static void quality(Receipt receipt, ArrayNode list) {
        for (QualityCount each : receipt.quality()) {
            ObjectNode node = list.addObject();
            node.put("field", each.fieldKey());
            node.put("kind", each.kind().name());
            node.put("count", each.count());
            node.put("of", each.total());
        }
    }

    private static void finding(Finding finding, ObjectNode node) {
        ExtractField field = finding.field();
        node.put("row", finding.row());
        node.put("column", finding.column());
        node.put("field", field == null ? null : field.key());
        node.put("code", finding.code());
        node.put("severity", finding.severity().name());
        node.put("value", finding.value());
        node.put("message_vi", finding.messageVi());
        node.put("message_en", finding.messageEn());
    }

    private static void lines(List<String> lines, ArrayNode array) {
        lines.forEach(array::add);
    }

    private static String print(ObjectNode node) {
        try {
            return MAPPER.writer(PRINTER).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
