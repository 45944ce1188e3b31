package vn.motcua.architecture.broken.fee;

/** Breaks: an amount as a binary float. */
public class DoubleAmount {

	double amount;

}
