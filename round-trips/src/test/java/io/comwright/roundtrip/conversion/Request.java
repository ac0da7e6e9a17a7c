package io.comwright.roundtrip.conversion;

import io.comwright.Ref;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.Out;
import java.nio.file.Path;

@ComStruct
record Request(@MarshalWith(PathMarshaller.class) Path path, @Out Ref<Color> color) {}
