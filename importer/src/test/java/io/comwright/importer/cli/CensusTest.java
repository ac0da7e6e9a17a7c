package io.comwright.importer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.Imports;
import org.junit.jupiter.api.Test;

/** How much of the metadata of Windows is imported without a person. */
class CensusTest {
  @Test
  void mostIsSure() {
    Census census = Census.of(new Import(Imports.ofEverything()));
    assertEquals(7931, census.interfaces());
    assertTrue(census.sureInterfacesPercent() >= 85, census::text);
    assertTrue(census.typedMethodsPercent() >= 97, census::text);
  }
}
