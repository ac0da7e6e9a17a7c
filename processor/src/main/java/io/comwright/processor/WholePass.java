package io.comwright.processor;

import io.comwright.processor.header.Headers;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComStruct;
import io.comwright.processor.model.ComView;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.reference.ReferencePages;
import io.comwright.processor.source.Literals;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.whole.Options;
import io.comwright.processor.whole.VerifiedSources;
import io.comwright.processor.whole.VtableLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * A run that looks at a whole source set, and at files beside it. It generates nothing: the
 * ordinary run stays isolating, and a class of a generated source in the set is not generated
 * again.
 */
final class WholePass {
  private final Optional<VtableLock> lock;
  private final Optional<VerifiedSources> sources;
  private final Optional<Headers> headers;
  private final Optional<ReferencePages> pages;

  /**
   * Nothing yet.
   *
   * @param mark what stands in each generated file
   */
  WholePass(Options options, String mark, ProcessingEnvironment environment) {
    this.lock = options.lock().map(file -> new VtableLock(file, options.updateLock()));
    this.sources =
        options.verify().map(folder -> new VerifiedSources(folder, options.rewrite(), mark));
    this.headers = options.header().map(Headers::new);
    this.pages =
        options.docs().map(folder -> new ReferencePages(folder, options.javadoc(), environment));
  }

  void add(ComInterface model, TypeElement type) {
    lock.ifPresent(each -> each.add(model, type));
    headers.ifPresent(each -> each.add(model, type));
    pages.ifPresent(each -> each.add(model, type));
  }

  void add(ComStruct model, TypeElement type) {
    lock.ifPresent(each -> each.add(model, type));
    headers.ifPresent(each -> each.add(model, type));
    pages.ifPresent(each -> each.add(model, type));
  }

  void add(ComView model, TypeElement type) {
    lock.ifPresent(each -> each.add(model, type));
    headers.ifPresent(each -> each.add(model, type));
    pages.ifPresent(each -> each.add(model, type));
  }

  void add(String name, String text) {
    sources.ifPresent(each -> each.add(name, text));
  }

  /**
   * At the end of a run without errors.
   *
   * @param compiled what is compiled now
   * @param literals what javac shows of the bodies of types
   */
  void finish(
      ProcessingEnvironment environment, SourceSet compiled, Literals literals, Problems problems) {
    try {
      if (lock.isPresent()) {
        lock.get().finish(environment, problems);
      }
      if (sources.isPresent()) {
        sources.get().finish(problems);
      }
      if (headers.isPresent()) {
        headers.get().finish(environment.getElementUtils(), compiled, literals, problems);
      }
      if (pages.isPresent()) {
        pages.get().finish();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
