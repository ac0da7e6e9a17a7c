package io.comwright.benchmark;

import io.comwright.ComException;

/** The interface in Java. Subclasses differ in nothing, so that a call meets several classes. */
public class JavaCalc implements ICalc {
  /** Another class. */
  public static final class Second extends JavaCalc {
    @Override
    public int add(int a, int b) {
      return a + b;
    }
  }

  /** One more. */
  public static final class Third extends JavaCalc {
    @Override
    public int add(int a, int b) {
      return a + b;
    }
  }

  private int seen;

  @Override
  public int add(int a, int b) {
    return a + b;
  }

  @Override
  public void text(String text, int index) {
    Blackhole.consume(text);
    seen += text.length();
  }

  @Override
  public int count() {
    return seen;
  }

  @Override
  public long total() {
    return seen;
  }

  @Override
  public void fail(int code) {
    throw new ComException(code);
  }

  @Override
  public Box move(Box box) {
    return box;
  }

  @Override
  public void take(ICalc other) {}

  @Override
  public ICalc make() {
    return this;
  }

  @Override
  public double mix(float a, double b) {
    return a + b;
  }
}
