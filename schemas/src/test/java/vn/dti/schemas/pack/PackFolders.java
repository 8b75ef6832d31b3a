package vn.dti.schemas.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small right pack in a folder, for tests that then spoil one file of it. */
final class PackFolders {
    private final Map<String, String> files = new LinkedHashMap<>();

    private PackFolders() {}

    static PackFolders right() {
        return new PackFolders()
                .with("pack.yaml", """
                        name: small
                        extends: core
                        title_vi: Thành phố Nhỏ
                        title_en: Small Town
                        city: T
                        zone: Europe/Amsterdam
                        """)
                .with("units.csv", """
                        code,name_vi,level,parent,branch,successors,source
                        T,Thành phố,CITY,,,,assumed
                        B1,Chi nhánh 1,BRANCH,T,,,assumed
                        A,Sở A,AGENCY,T,,,assumed
                        C,Phường C,COMMUNE,T,B1,,assumed
                        D,Quận D,DISTRICT,T,,C,assumed
                        """)
                .with("procedures.csv", """
                        code,name_vi,field,field_vi,level,limit_value,limit_unit,service_level,fee_bearing,source
                        P1,Một,f,Lĩnh vực,COMMUNE,5,WORKING_DAY,FULL,true,assumed
                        P2,Hai,f,Lĩnh vực,AGENCY,,,NONE,false,assumed
                        """)
                .with("grants.csv", """
                        office,unit,role
                        A,*,BOTH
                        """)
                .with("calendar.csv", """
                        date,kind,name_vi,source
                        2026-01-10,WORKED,Làm bù,assumed
                        2026-01-02,OFF,Nghỉ,assumed
                        """);
    }

    PackFolders with(String file, String text) {
        files.put(file, text);
        return this;
    }

    PackFolders without(String file) {
        files.remove(file);
        return this;
    }

    /** Replaces a piece of a file, which must be there. */
    PackFolders replace(String file, String piece, String by) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(file + " has no '" + piece + "'");
        }
        return with(file, text.replace(piece, by));
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    String text(String file) {
        return files.get(file);
    }

    Path in(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
        return folder;
    }
}
