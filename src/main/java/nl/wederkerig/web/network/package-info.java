/** Networks that end, tables of ministries, and the alert when one theme is taken to several. */
package nl.wederkerig.web.network;
