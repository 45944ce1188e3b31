/** The benefit step of models. */
package vn.motcua.benefit.process;
