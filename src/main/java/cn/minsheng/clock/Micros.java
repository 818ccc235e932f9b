package cn.minsheng.clock;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Keeps a length of time as exactly as the database keeps an instant. */
@Converter
public class Micros implements AttributeConverter<Duration, Long> {
    @Override
    public Long convertToDatabaseColumn(Duration value) {
        return value == null ? null : value.dividedBy(ChronoUnit.MICROS.getDuration());
    }

    @Override
    public Duration convertToEntityAttribute(Long micros) {
        return micros == null ? null : Duration.of(micros, ChronoUnit.MICROS);
    }
}
