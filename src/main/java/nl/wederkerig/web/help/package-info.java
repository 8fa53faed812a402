/** What the product says about itself, to everybody: its words, its guide, and how accessible it is. */
package nl.wederkerig.web.help;
