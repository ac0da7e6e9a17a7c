package example;

import example.c.IC;
import io.comwright.annotation.ComClass;

/** A class whose type arguments are no business of native code. */
@ComClass
public abstract class Playlist<T> implements IC {}
