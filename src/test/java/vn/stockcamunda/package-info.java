/**
 * What motcua is measured against: a stock Camunda with the same models, all data in
 * variables, delegates that do nothing. Outside vn.motcua, so that no component scan
 * finds it.
 */
package vn.stockcamunda;
