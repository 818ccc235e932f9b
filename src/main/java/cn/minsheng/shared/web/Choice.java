package cn.minsheng.shared.web;

import java.io.Serializable;

/**
 * One of many units or people to choose from, as {@code m:unit} and {@code m:person} offer them. A
 * page keeps the choice, not the entity; the use case looks the id up and refuses a foreign one.
 *
 * @param label the name
 * @param hint what tells it from others of the same name: the position, the unit above; may be
 *     empty
 */
public record Choice(long id, String label, String hint) implements Serializable {}
