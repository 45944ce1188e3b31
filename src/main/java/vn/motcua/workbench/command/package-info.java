/**
 * The analysts' commands: the application on its database without anybody being served,
 * nothing deployed and no job run.
 */
package vn.motcua.workbench.command;
