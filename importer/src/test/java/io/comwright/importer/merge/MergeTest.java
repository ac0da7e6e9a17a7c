package io.comwright.importer.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MergeTest {
  private static final String BASE = "void a();\n\nvoid b();\n\nvoid c();\n";

  @Test
  void changesOfBothSurvive() {
    Merge merge =
        Merge.of(
            BASE,
            "int a();\n\nvoid b();\n\nvoid c();\n",
            "void a();\n\nvoid b();\n\nvoid c(int more);\n");
    assertEquals("int a();\n\nvoid b();\n\nvoid c(int more);\n", merge.text());
    assertFalse(merge.hasConflicts());
  }

  @Test
  void changesOfOneLineAreMarkedAsGitDoes() {
    Merge merge = Merge.of("void a();\n", "int a();\n", "long a();\n");
    assertEquals(
        """
        <<<<<<< mine
        int a();
        =======
        long a();
        >>>>>>> imported
        """,
        merge.text());
    assertTrue(merge.hasConflicts());
  }
}
