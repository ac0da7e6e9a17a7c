package io.comwright.windows.components.wic;

import io.comwright.annotation.ComInterface;

@ComInterface(value = "3b16811b-6a43-4ec9-a813-3d930c13b940", partial = true)
public interface IWicBitmapFrameDecode extends IWicBitmapSource {}
