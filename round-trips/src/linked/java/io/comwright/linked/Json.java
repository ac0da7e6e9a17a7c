package io.comwright.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON (RFC 8259) of objects, arrays, digits, and texts without escapes. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** The value of a file. */
  static Object read(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.skip();
    if (json.at != text.length()) {
      throw json.unexpected();
    }
    return value;
  }

  private Object value() {
    return switch (next()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> String.valueOf(text.charAt(at++));
      case 'f' -> no();
      default -> throw unexpected();
    };
  }

  private Boolean no() {
    if (!text.startsWith("false", at)) {
      throw unexpected();
    }
    at += "false".length();
    return false;
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    while (next() != '}') {
      if (!members.isEmpty()) {
        expect(',');
      }
      next();
      String name = string();
      expect(':');
      if (members.put(name, value()) != null) {
        throw new IllegalArgumentException("twice: " + name);
      }
    }
    at++;
    return members;
  }

  private List<Object> array() {
    List<Object> elements = new ArrayList<>();
    at++;
    while (next() != ']') {
      if (!elements.isEmpty()) {
        expect(',');
      }
      elements.add(value());
    }
    at++;
    return elements;
  }

  private String string() {
    expect('"');
    int end = text.indexOf('"', at);
    String string = text.substring(at, end);
    if (string.contains("\\")) {
      throw unexpected();
    }
    at = end + 1;
    return string;
  }

  private void expect(char character) {
    if (next() != character) {
      throw unexpected();
    }
    at++;
  }

  private char next() {
    skip();
    if (at == text.length()) {
      throw unexpected();
    }
    return text.charAt(at);
  }

  private void skip() {
    while (at < text.length() && " \n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private IllegalArgumentException unexpected() {
    return new IllegalArgumentException("unexpected at " + at + " of " + text);
  }
}
