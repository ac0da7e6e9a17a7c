package io.comwright.roundtrip.conversion;

record Thing(int id) implements IThing {}
