/** Documents: handed in with the act that they belong to, and fetched by whoever may read them. */
package nl.wederkerig.api.document;
