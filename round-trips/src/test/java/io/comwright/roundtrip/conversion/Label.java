package io.comwright.roundtrip.conversion;

record Label(int kind, String name, int thing) {}
