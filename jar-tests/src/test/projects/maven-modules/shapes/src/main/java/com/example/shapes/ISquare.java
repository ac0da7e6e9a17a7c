package com.example.shapes;

import com.example.base.IShape;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;

/** A shape with four corners, whose base interface is in another jar. */
@ComInterface("c5c0a2f4-3f4d-4f0c-8c3b-1d6b0a9e7f52")
public interface ISquare extends IShape {
  double side();

  @Bstr
  String name();
}
