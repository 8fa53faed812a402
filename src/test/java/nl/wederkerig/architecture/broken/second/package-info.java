/** Is used by a module that did not declare it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package nl.wederkerig.architecture.broken.second;
