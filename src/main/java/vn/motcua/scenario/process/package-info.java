/**
 * The engine's side of a scenario: where a case waits, completing as a person, due jobs,
 * the clock, visited nodes. The only part of the runner that knows the engine.
 */
package vn.motcua.scenario.process;
