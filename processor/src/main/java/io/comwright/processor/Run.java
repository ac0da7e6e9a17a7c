package io.comwright.processor;

import io.comwright.processor.problem.Reporter;
import io.comwright.processor.source.SourceSet;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What a run of the compiler gives to the work.
 *
 * @param sources what is compiled now
 * @param reporter where problems go
 * @param graalvm whether metadata for {@code native-image} is written
 * @param whole what looks at all of it, if the build asks for that
 */
record Run(
    ProcessingEnvironment environment,
    SourceSet sources,
    Reporter reporter,
    boolean graalvm,
    Optional<WholePass> whole) {}
