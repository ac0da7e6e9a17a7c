package com.example.together;

import io.comwright.IUnknown;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;

/** Greets. */
@ComInterface("6d1c0a52-7e3f-4b8a-9c54-2f0e8d7b6a91")
public interface IGreeter extends IUnknown {
  @Bstr
  String greet(String name);
}
