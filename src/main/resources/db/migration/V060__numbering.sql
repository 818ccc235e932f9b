-- The last number given, by kind of document, region and year.
CREATE TABLE minsheng.number_counter (
    kind        varchar(40) NOT NULL,
    region_code varchar(6)  NOT NULL REFERENCES minsheng.region (code),
    year        int         NOT NULL,
    last        int         NOT NULL CHECK (last > 0),
    PRIMARY KEY (kind, region_code, year)
);
REVOKE DELETE ON minsheng.number_counter FROM ${app};
