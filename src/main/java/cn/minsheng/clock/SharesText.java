package cn.minsheng.clock;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps shares as text. */
@Converter
public class SharesText implements AttributeConverter<Shares, String> {
    @Override
    public String convertToDatabaseColumn(Shares shares) {
        return shares == null ? "" : shares.toString();
    }

    @Override
    public Shares convertToEntityAttribute(String text) {
        return Shares.parse(text);
    }
}
