/** Table of findings. */
package vn.motcua.validation.store;
