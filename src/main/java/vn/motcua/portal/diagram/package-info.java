/**
 * The public side of a model: its picture without the workings, and its steps in words.
 */
package vn.motcua.portal.diagram;
