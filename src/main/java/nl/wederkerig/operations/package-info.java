/** Whether everything runs: figures for whoever watches over it, failed jobs, and what ties the lines of the log together. No content. */
@org.springframework.modulith.ApplicationModule(displayName = "Operations", allowedDependencies = "shared")
package nl.wederkerig.operations;
