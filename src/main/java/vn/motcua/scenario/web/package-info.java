/**
 * Scenarios for analysts' pages.
 */
package vn.motcua.scenario.web;
