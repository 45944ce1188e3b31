package vn.motcua.architecture.brokenmodules.second;

/** Face of the second module. */
public class Shown {

}
