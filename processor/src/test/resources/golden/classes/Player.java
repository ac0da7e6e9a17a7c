package example;

import example.c.IC;
import io.comwright.annotation.ComClass;

/** A class with an interface of its own and an inherited one. */
@ComClass
public abstract class Player extends PlayerBase implements IC {}

abstract class PlayerBase implements INew, Runnable {}
