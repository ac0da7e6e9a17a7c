package io.comwright.processor.reference;

import static java.util.stream.Collectors.joining;

import io.comwright.processor.model.ComMethod;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What the Java source says of a type beside its vtable or layout.
 *
 * @param summary the first sentence of its comment; empty for none
 * @param page where its Javadoc is, below that of all
 * @param methods the same of its methods
 */
record JavaSide(String summary, Optional<String> page, List<Method> methods) {
  private static final Pattern INLINE_TAG =
      Pattern.compile("\\{@(?:link(?:plain)?\\s+\\S+(?=\\s)|\\w+)\\s+([^{}]*)}");
  private static final Pattern END_OF_SENTENCE = Pattern.compile("^(.*?[.!?])( \\p{Lu}.*)?$");

  /**
   * A method.
   *
   * @param summary the first sentence of its comment; empty for none
   * @param anchor where its Javadoc is on the page of its type
   */
  record Method(String name, int parameters, String summary, String anchor) {}

  static JavaSide of(TypeElement type, ProcessingEnvironment environment) {
    return new JavaSide(
        summary(environment.getElementUtils().getDocComment(type)),
        isVisible(type) ? Optional.of(page(type, environment)) : Optional.empty(),
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
            .map(method -> method(method, environment))
            .toList());
  }

  /** That of a method with a slot. Of overloads with as many parameters it is the first. */
  Optional<Method> method(ComMethod method) {
    long parameters = method.parameters().stream().filter(each -> !each.type().implied()).count();
    return methods.stream()
        .filter(each -> each.name.equals(method.javaName()) && each.parameters == parameters)
        .findFirst();
  }

  private static Method method(ExecutableElement method, ProcessingEnvironment environment) {
    String types =
        method.getParameters().stream()
            .map(each -> environment.getTypeUtils().erasure(each.asType()))
            .map(each -> each.toString().replaceAll("@\\S+ ", ""))
            .collect(joining(","));
    return new Method(
        method.getSimpleName().toString(),
        method.getParameters().size(),
        summary(environment.getElementUtils().getDocComment(method)),
        "#%s(%s)".formatted(method.getSimpleName(), types));
  }

  /** Whether Javadoc has a page for it. */
  private static boolean isVisible(TypeElement type) {
    return type.getModifiers().contains(Modifier.PUBLIC)
        && (type.getEnclosingElement().getKind() == ElementKind.PACKAGE
            || isVisible((TypeElement) type.getEnclosingElement()));
  }

  // module/com/example/Outer.IFoo.html
  private static String page(TypeElement type, ProcessingEnvironment environment) {
    ModuleElement module = environment.getElementUtils().getModuleOf(type);
    String packageName = environment.getElementUtils().getPackageOf(type).toString();
    String name = type.getQualifiedName().toString();
    boolean named = type.getQualifiedName().toString().startsWith(packageName + ".");
    return (module == null || module.isUnnamed() ? "" : module.getQualifiedName() + "/")
        + (named
            ? packageName.replace('.', '/') + "/" + name.substring(packageName.length() + 1)
            : name)
        + ".html";
  }

  /** The first sentence of a comment, without its tags. */
  static String summary(String comment) {
    if (comment == null) {
      return "";
    }
    String text = comment.strip().split("(?m)^\\s*@|\\n\\s*\\n|<p>")[0];
    StringBuilder plain = new StringBuilder();
    Matcher tag = INLINE_TAG.matcher(text);
    int end = 0;
    while (tag.find()) {
      plain.append(withoutMarkup(text.substring(end, tag.start()))).append(tag.group(1));
      end = tag.end();
    }
    plain.append(withoutMarkup(text.substring(end)));
    text = plain.toString().replaceAll("\\s+", " ").strip();
    Matcher sentence = END_OF_SENTENCE.matcher(text);
    return sentence.matches() ? sentence.group(1) : text;
  }

  private static String withoutMarkup(String text) {
    return text.replaceAll("</?[a-zA-Z][^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
