package io.comwright.roundtrip.allocated;

record Item(int number) implements IItem {}
