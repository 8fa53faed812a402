/** The import of the register of government organisations: a file, a look at what it would do, and the act. */
package nl.wederkerig.web.officialregister;
