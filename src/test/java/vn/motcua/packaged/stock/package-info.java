/**
 * What motcua is measured against: a stock Camunda with the same models, all data in
 * variables, delegates that do nothing. Never on the product's class path.
 */
package vn.motcua.packaged.stock;
