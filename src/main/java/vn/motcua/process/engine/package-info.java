/**
 * Engine plugins: what expressions may reach, what history keeps, and the settings that
 * {@code application.yaml} cannot express.
 */
package vn.motcua.process.engine;
