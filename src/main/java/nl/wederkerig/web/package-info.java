/** The pages: a way in for people, through published use cases only. */
@org.springframework.modulith.ApplicationModule(displayName = "Web")
package nl.wederkerig.web;
