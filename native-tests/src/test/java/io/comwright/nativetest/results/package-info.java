/** What methods hand out in ways of their own. */
package io.comwright.nativetest.results;
