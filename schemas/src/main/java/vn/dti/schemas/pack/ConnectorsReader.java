package vn.dti.schemas.pack;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads {@code connectors.yaml}: {@code connectors:} with a block a connector. */
final class ConnectorsReader {
    private static final int MOST_PORTS = 65_535;
    private static final int MOST_RECORDS = 100_000;

    private final Units units;
    private final Grants grants;

    ConnectorsReader(Units units, Grants grants) {
        this.units = units;
        this.grants = grants;
    }

    List<Connector> read(PackFile file) {
        YamlMap all = YamlMap.read(file).only("connectors").map("connectors");
        List<Connector> connectors = new ArrayList<>();
        for (String name : all.keys()) {
            if (!name.matches("[a-z0-9][a-z0-9-]*")) {
                throw all.fault(name, "is no name: small letters, digits and hyphens");
            }
            connectors.add(connector(name, all.map(name)));
        }
        return connectors;
    }

    private Connector connector(String name, YamlMap map) {
        Value kind = map.value("kind");
        return switch (kind.required()) {
            case "SFTP" -> sftp(name, map);
            case "JDBC" -> jdbc(name, map);
            case "HTTP" -> http(name, map);
            default -> throw kind.fault("is not one of SFTP, JDBC, HTTP");
        };
    }

    private Connector sftp(String name, YamlMap map) {
        map.only("kind", "office", "host", "port", "user", "secret", "host_keys", "folder", "pattern");
        return new Connector.Sftp(
                name,
                office(map),
                map.value("host").required(),
                map.optional("port").map(port -> port.number(1, MOST_PORTS)).orElse(22),
                map.value("user").required(),
                secret(map),
                map.list("host_keys").stream().map(Value::required).toList(),
                map.value("folder").required(),
                map.optional("pattern").map(Value::required).orElse("*"));
    }

    private Connector jdbc(String name, YamlMap map) {
        map.only("kind", "office", "url", "user", "secret", "query", "driver_jar");
        Value url = map.value("url");
        if (!url.required().startsWith("jdbc:")
                || url.text().toLowerCase(Locale.ROOT).contains("password")) {
            throw url.fault("must begin with jdbc: and hold no password; name it under secret");
        }
        return new Connector.Jdbc(
                name,
                office(map),
                url.text(),
                map.value("user").required(),
                secret(map),
                map.value("query").required(),
                map.optional("driver_jar").map(Value::required).orElse(null));
    }

    private Connector http(String name, YamlMap map) {
        map.only(
                "kind", "office", "url", "secret", "records", "page_parameter", "first_page", "size_parameter", "size");
        return new Connector.Http(
                name,
                office(map),
                address(map.value("url")),
                secret(map),
                map.optional("records").map(Value::text).orElse(""),
                map.optional("page_parameter").map(Value::required).orElse("page"),
                map.optional("first_page").map(page -> page.number(0, 1)).orElse(1),
                map.optional("size_parameter").map(Value::required).orElse("size"),
                map.optional("size").map(size -> size.number(1, MOST_RECORDS)).orElse(500));
    }

    private static URI address(Value url) {
        try {
            URI address = URI.create(url.required());
            if (List.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw url.fault("is no address: " + e.getMessage());
        }
        throw url.fault("must begin with https:// (or http://) and hold no user or password");
    }

    private static String secret(YamlMap map) {
        Value secret = map.value("secret");
        if (!secret.required().matches("[A-Z][A-Z0-9_]*")) {
            throw secret.fault(
                    "is not the name of an environment variable, like DTI_SFTP_H26_105; the secret itself never"
                            + " stands in a pack");
        }
        return secret.text();
    }

    private String office(YamlMap map) {
        Value office = map.value("office");
        if (units.find(office.required()).isEmpty() && grants.of(office.text()).isEmpty()) {
            throw office.fault("is neither a unit of the pack nor an office with grants");
        }
        return office.text();
    }
}
