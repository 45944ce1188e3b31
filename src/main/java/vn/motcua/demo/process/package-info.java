/** The engine's side of the demo: invented officers take and complete their tasks. */
package vn.motcua.demo.process;
