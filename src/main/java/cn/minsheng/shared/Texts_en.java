package cn.minsheng.shared;

/** The English texts; ResourceBundle wants the language in the class's name. */
public class Texts_en extends Texts {

    /** Of the files that end in {@code _en}. */
    public Texts_en() {
        super("_en");
    }
}
