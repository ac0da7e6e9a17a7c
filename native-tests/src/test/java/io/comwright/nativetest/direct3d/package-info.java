/** Objects of somebody else: Direct3D 12 over Vulkan. */
@NullMarked
package io.comwright.nativetest.direct3d;

import org.jspecify.annotations.NullMarked;
