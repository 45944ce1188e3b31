package vn.motcua.architecture.brokenmodules.second.internal;

/** Inside of the second module; nobody else may use it. */
public class Hidden {

}
