/** Networks and teams of governments, and the tables at which ministries talk. */
package nl.wederkerig.api.network;
