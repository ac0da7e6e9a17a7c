// The complaints of a check, as text for Java.
#pragma once

#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdio>

class Report {
 public:
  Report(char* text, int64_t size) : text(text), left(static_cast<size_t>(size)) { *text = 0; }

  __attribute__((format(printf, 3, 4))) bool expect(bool condition, const char* format, ...) {
    if (!condition && left > 2) {
      va_list arguments;
      va_start(arguments, format);
      int written = vsnprintf(text, left - 1, format, arguments);
      va_end(arguments);
      size_t length = static_cast<size_t>(written);
      size_t used = length < left - 1 ? length : left - 2;
      text[used] = '\n';
      text[used + 1] = 0;
      text += used + 1;
      left -= used + 1;
    }
    return condition;
  }

 private:
  char* text;
  size_t left;
};
