/** Resources of the dialog that gives tasks to others and of the absence page. */
package vn.motcua.cockpit.handover.web;
