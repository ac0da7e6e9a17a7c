package io.comwright.roundtrip.view;

import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.Outs;
import org.jspecify.annotations.Nullable;

@Outs
record Found(int index, @CoTaskMem Tags tags, @CoTaskMem @Nullable Tags more) {}
