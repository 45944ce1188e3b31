/** What a payment order file looks like: to the bank, and to people. */
package vn.motcua.payout.file;
