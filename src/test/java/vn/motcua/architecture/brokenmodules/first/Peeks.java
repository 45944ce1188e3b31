package vn.motcua.architecture.brokenmodules.first;

import vn.motcua.architecture.brokenmodules.second.internal.Hidden;

/** Breaks: uses the inside of another module. */
public class Peeks {

	Hidden seen;

}
