package io.comwright.processor.marshal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContributionTest {
  private static Contribution of(String name) {
    Contribution.Builder code = new Contribution.Builder();
    code.argument(CodeBlock.of(name));
    code.check().addStatement("check($L)", name);
    code.prepare().addStatement("prepare($L)", name);
    code.succeed().addStatement("succeed($L)", name);
    code.convert().addStatement("convert($L)", name);
    code.deliver().addStatement("deliver($L)", name);
    code.clear().addStatement("clear($L)", name);
    return code.build();
  }

  @Test
  void eachStageIsJoinedInOrder() {
    Contribution all = Contribution.join(List.of(of("a"), of("b")));
    assertEquals(List.of(CodeBlock.of("a"), CodeBlock.of("b")), all.arguments());
    assertEquals("check(a);\ncheck(b);\n", all.check().toString());
    assertEquals("prepare(a);\nprepare(b);\n", all.prepare().toString());
    assertEquals("succeed(a);\nsucceed(b);\n", all.succeed().toString());
    assertEquals("convert(a);\nconvert(b);\n", all.convert().toString());
    assertEquals("deliver(a);\ndeliver(b);\n", all.deliver().toString());
    assertEquals("clear(a);\nclear(b);\n", all.clear().toString());
  }

  @Test
  void whatOneOwnsAllOwn() {
    Contribution owns = new Contribution.Builder().owns().build();
    Contribution transfers = new Contribution.Builder().transfers().build();
    Contribution nothing = new Contribution.Builder().build();
    assertTrue(Contribution.join(List.of(nothing, owns, nothing)).owns());
    assertFalse(Contribution.join(List.of(nothing, transfers)).owns());
    assertTrue(Contribution.join(List.of(transfers, nothing)).transfers());
    assertFalse(Contribution.join(List.of(owns, nothing)).transfers());
  }

  @Test
  void theResultIsTheOneThatThereIs() {
    Contribution result = new Contribution.Builder().result(CodeBlock.of("value")).build();
    Contribution nothing = new Contribution.Builder().build();
    assertEquals(
        Optional.of(CodeBlock.of("value")),
        Contribution.join(List.of(nothing, result, nothing)).result());
    assertEquals(Optional.empty(), nothing.result());
  }

  @Test
  void outsComeAfterTheCallAndCommentsHeadThem() {
    assertEquals(
        """
        // Outs: taken over and converted.
        succeed(a);
        convert(a);
        // Outs: delivered, which cannot fail.
        deliver(a);
        """,
        of("a").after().toString());
    assertTrue(of("a").collects());
    assertFalse(new Contribution.Builder().build().collects());
  }
}
