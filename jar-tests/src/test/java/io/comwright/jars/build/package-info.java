/**
 * Small projects of users, kept in {@code src/test/projects}, which are built as users build them:
 * outside this build, by another process, against what is published.
 */
package io.comwright.jars.build;
