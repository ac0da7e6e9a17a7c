/** What is linked in this VM, compared with what {@code native-image} would be told. */
package io.comwright.linked;
