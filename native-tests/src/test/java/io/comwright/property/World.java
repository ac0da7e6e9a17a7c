package io.comwright.property;

/** What Java values are made of that is not known when they are drawn. */
interface World {
  /** The object that stands for a number in Java. */
  IToken token(int id);

  /** The compiled record of a struct. */
  Class<?> struct(String name);
}
