package io.comwright.loaded;

import io.comwright.annotation.ComInterface;

@ComInterface("5b0f4a1e-9d3c-4a2e-8f6b-0c7d1e2f3a41")
interface IMoon extends IPlanet {
  void wane();
}
