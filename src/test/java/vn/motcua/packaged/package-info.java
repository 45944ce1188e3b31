/**
 * The packaged jar from outside: started, killed, measured. Not part of {@code mvn test};
 * see README, "Checks by hand".
 */
package vn.motcua.packaged;
