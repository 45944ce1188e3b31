/** Resources of the incident page. */
package vn.motcua.cockpit.incident.web;
