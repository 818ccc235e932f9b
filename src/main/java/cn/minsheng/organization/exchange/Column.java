package cn.minsheng.organization.exchange;

/** A column of one of the sheets; what it is called there is in the bundle. */
enum Column {
    CODE,
    NAME,
    PARENT,
    REGION,
    KIND,
    SHORT_NAME,
    ACTIVE,
    PERSON,
    PERSON_NAME,
    UNIT,
    UNIT_NAME,
    TITLE,
    BACKUP,
    FROM,
    UNTIL,
    ROLE,
    POSITION_FROM,
    SUBSTITUTE,
    REASON,
    DAY
}
