package io.comwright.roundtrip.out;

record Thing(int id) implements IThing {}
