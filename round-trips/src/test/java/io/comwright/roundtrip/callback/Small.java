package io.comwright.roundtrip.callback;

import io.comwright.annotation.ComStruct;

@ComStruct
record Small(short a, short b) {}
