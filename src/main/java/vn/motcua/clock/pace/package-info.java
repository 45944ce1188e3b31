/**
 * When dossiers will be done if the work goes on as it went lately: medians of the open
 * step and of what usually follows it.
 */
package vn.motcua.clock.pace;
