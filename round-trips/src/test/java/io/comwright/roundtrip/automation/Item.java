package io.comwright.roundtrip.automation;

record Item(int number) implements IItem {}
