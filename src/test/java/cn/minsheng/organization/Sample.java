package cn.minsheng.organization;

import cn.minsheng.shared.Zone;
import java.time.Instant;
import java.time.LocalDateTime;

/** A few units and people to test rules with. */
final class Sample {
    final Region hunan = new Region("430000", "湖南省", null);
    final Region yueyang = new Region("430600", "岳阳市", hunan);
    final Region miluo = new Region("430681", "汨罗市", yueyang);
    final Unit education = new Unit("jiaoti", miluo, null, UnitKind.BUREAU, "汨罗市教育体育局", "教体局");
    final Unit health = new Unit("weijian", miluo, null, UnitKind.BUREAU, "汨罗市卫生健康局", "卫健局");
    final Unit section =
            new Unit("jiaoti-jijiao", miluo, education, UnitKind.SECTION, "基础教育股", null);
    final Person jia = new Person("jiaoti-jia", "经办人甲");
    final Person yi = new Person("jiaoti-yi", "经办人乙");
    final Position post = new Position(jia, education, "基础教育股股长", at("2026-01-01T00:00"));

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Zone.CHINA).toInstant();
    }
}
