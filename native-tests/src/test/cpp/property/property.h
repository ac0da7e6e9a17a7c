// What drawn interfaces (io.comwright.property) are made of in C++. A codec says what one kind of
// value is, how it is made of bytes that Java has drawn, and how it becomes bytes again:
//
//   Cell   the type of a variable that holds a value
//   lend   the caller makes an argument, in memory of the call
//   note   the callee writes down an argument
//   give   the callee makes an out or a result: the receiver owns it
//   take   the caller writes down what it has received, and frees it
//
// A parameter is made of codecs:
//
//   Type    what is passed, which the caller finds in value
//   note    the callee writes down what is passed in
//   answer  the callee hands out
//   taken   the caller writes down what was handed out, and frees it
#pragma once

#include "property/arrays.h"
#include "property/objects.h"
#include "property/parameters.h"
#include "property/registers.h"
#include "property/texts.h"
#include "property/values.h"
