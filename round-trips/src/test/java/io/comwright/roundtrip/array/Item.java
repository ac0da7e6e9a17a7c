package io.comwright.roundtrip.array;

record Item(int number) implements IItem {}
