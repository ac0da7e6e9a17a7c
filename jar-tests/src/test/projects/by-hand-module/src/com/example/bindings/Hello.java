package com.example.bindings;

import io.comwright.ComObject;

/** Calls a Java object through its vtable. */
public final class Hello {
  private Hello() {}

  public static void main(String[] arguments) {
    IGreeter object = name -> "Hello, " + name + "!";
    try (ComObject exposed = ComObject.expose(object);
        IGreeter greeter = IGreeterProxy.retain(exposed.pointer(IGreeterProxy.TYPE))) {
      System.out.println(greeter.greet("modules"));
    }
  }
}
