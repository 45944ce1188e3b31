/**
 * Days off, swapped Saturdays and working hours as dated data, and counting over them.
 */
package vn.motcua.clock.calendar;
