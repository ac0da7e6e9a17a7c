package io.comwright.roundtrip.conversion;

record ItemId(String text) {}
