package io.comwright.roundtrip.exchange;

record Item(int number) implements IItem {}
