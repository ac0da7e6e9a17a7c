package com.example.app;

import com.example.base.IShape;
import com.example.base.IShapeProxy;
import com.example.shapes.ISquare;
import com.example.shapes.ISquareProxy;
import io.comwright.ComObject;

/** Asks a square through its own interface, and through that of the base. */
public final class Main {
  private Main() {}

  private record Square(double side) implements ISquare {
    @Override
    public double area() {
      return side * side;
    }

    @Override
    public int corners() {
      return 4;
    }

    @Override
    public String name() {
      return "square";
    }
  }

  public static void main(String[] arguments) {
    try (ComObject exposed = ComObject.expose(new Square(1.5));
        ISquare square = ISquareProxy.retain(exposed.pointer(ISquareProxy.TYPE));
        IShape shape = IShapeProxy.from(square)) {
      System.out.println(square.name() + " " + square.area() + " " + shape.corners());
    }
  }
}
