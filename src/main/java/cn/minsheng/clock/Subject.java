package cn.minsheng.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a clock is for.
 *
 * @param ownerKey the case, as "problem:123"
 * @param number the case's number as people know it
 * @param kind what must be done in time, as "RESPONSE"
 * @param level where the case stands, as "UNIT"
 */
@Embeddable
record Subject(
        @Column(name = "owner_key") String ownerKey,
        String number,
        String kind,
        @Column(name = "case_level") String level) {}
