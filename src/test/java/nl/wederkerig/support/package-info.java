/** What the tests of every module share: the database they run on and the annotations that start an application. */
package nl.wederkerig.support;
