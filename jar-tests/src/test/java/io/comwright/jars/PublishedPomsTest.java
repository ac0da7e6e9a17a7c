package io.comwright.jars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What a user's build reads of an artifact. */
class PublishedPomsTest {
  private static final Path PARENT = Path.of("..", "pom.xml");

  private final XPath xpath = XPathFactory.newInstance().newXPath();

  @ParameterizedTest
  @EnumSource
  void nameDescriptionAndLicence(Artifact artifact) throws Exception {
    Document pom = read(artifact.pom());
    assertFalse(values(pom, "/project/name").isEmpty());
    assertFalse(values(pom, "/project/description").isEmpty());
    Document withLicences = values(pom, "/project/parent").isEmpty() ? pom : read(PARENT);
    assertEquals(List.of("Apache-2.0"), values(withLicences, "/project/licenses/license/name"));
  }

  /** What Maven Central asks for. */
  @ParameterizedTest
  @EnumSource
  void whereItComesFrom(Artifact artifact) throws Exception {
    Document own = read(artifact.pom());
    Document pom = values(own, "/project/parent").isEmpty() ? own : read(PARENT);
    String home = "https://github.com/comwright/comwright";
    assertEquals(List.of(home), values(pom, "/project/url"));
    assertEquals(List.of(home), values(pom, "/project/scm/url"));
    assertEquals(List.of("scm:git:" + home + ".git"), values(pom, "/project/scm/connection"));
    assertFalse(values(pom, "/project/developers/developer/name").isEmpty());
  }

  @Test
  void theBomHasWhatIsPublishedAndNothingElse() throws Exception {
    Document bom = read(Path.of("..", "bom", "pom.xml"));
    assertEquals(
        Arrays.stream(Artifact.values())
            .map(artifact -> "comwright-" + artifact.name().toLowerCase())
            .sorted()
            .toList(),
        values(bom, "//dependencyManagement/dependencies/dependency/artifactId").stream()
            .sorted()
            .toList());
  }

  @Test
  void runtimeNeedsAnnotationsOnly() throws Exception {
    assertEquals(List.of("org.jspecify:jspecify"), dependencies(Artifact.RUNTIME));
  }

  @Test
  void servicesOfWindowsNeedTheRuntime() throws Exception {
    assertEquals(List.of("io.comwright:comwright-runtime"), dependencies(Artifact.WINDOWS));
  }

  @Test
  void processorNeedsNothing() throws Exception {
    assertEquals(List.of(), dependencies(Artifact.PROCESSOR));
  }

  @Test
  void importerNeedsNothing() throws Exception {
    assertEquals(List.of(), dependencies(Artifact.IMPORT));
  }

  @Test
  void extensionNeedsTheRuntimeAndJunit() throws Exception {
    assertEquals(
        List.of("io.comwright:comwright-runtime", "org.junit.jupiter:junit-jupiter-api"),
        dependencies(Artifact.JUNIT));
  }

  /** What reaches a user: all but what is for this build's tests. */
  private List<String> dependencies(Artifact artifact) throws Exception {
    Document pom = read(artifact.pom());
    List<String> dependencies = new ArrayList<>(ofUsers(pom));
    if (!values(pom, "/project/parent").isEmpty()) {
      dependencies.addAll(ofUsers(read(PARENT)));
    }
    return dependencies;
  }

  private List<String> ofUsers(Document pom) throws Exception {
    String each = "/project/dependencies/dependency[not(scope = 'test')]/";
    List<String> groups = values(pom, each + "groupId");
    List<String> names = values(pom, each + "artifactId");
    return IntStream.range(0, names.size())
        .mapToObj(i -> groups.get(i) + ":" + names.get(i))
        .toList();
  }

  private List<String> values(Document pom, String path) throws Exception {
    NodeList nodes = (NodeList) xpath.evaluate(path, pom, XPathConstants.NODESET);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent().strip())
        .toList();
  }

  private static Document read(Path pom) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
  }
}
