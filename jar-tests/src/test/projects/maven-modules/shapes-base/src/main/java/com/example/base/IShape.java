package com.example.base;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** A shape. */
@ComInterface("2b1f0a7e-7a53-4b5a-9d2e-5f3f0d1c8e41")
public interface IShape extends IUnknown {
  double area();

  int corners();
}
