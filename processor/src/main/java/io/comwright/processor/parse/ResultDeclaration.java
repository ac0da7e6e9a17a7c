package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.ComResult;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Single;
import java.util.List;

/** What a method gives back, as it was written. */
public sealed interface ResultDeclaration {
  /** How many pointers to it a native method has among its parameters, if its result is not it. */
  int pointers();

  /**
   * One value.
   *
   * @param type its type
   */
  record One(Single type) implements ResultDeclaration {
    @Override
    public int pointers() {
      return 1;
    }
  }

  /**
   * The values behind several pointers.
   *
   * @param javaType the record with {@code @Outs}
   * @param parts its components
   */
  record Several(ClassName javaType, List<ComResult.Part> parts) implements ResultDeclaration {
    @Override
    public int pointers() {
      return parts.size();
    }
  }

  /**
   * A buffer of the caller that the callee fills.
   *
   * @param type how it is passed
   * @param layout what is passed beside it
   */
  record Buffer(Passing.TextBuffer type, BufferLayout layout) implements ResultDeclaration {
    @Override
    public int pointers() {
      return layout.parts().size();
    }
  }

  /**
   * An array that the callee allocates, with its length beside it.
   *
   * @param type how it is passed
   */
  record Allocated(Passing.AllocatedArray type) implements ResultDeclaration {
    @Override
    public int pointers() {
      return 2;
    }
  }
}
