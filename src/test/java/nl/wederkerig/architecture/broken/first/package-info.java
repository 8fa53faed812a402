/** Breaks its declaration on purpose, to show that the verification finds it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package nl.wederkerig.architecture.broken.first;
