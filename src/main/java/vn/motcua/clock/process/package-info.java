/** What the clock adds to models: due dates of user tasks. */
package vn.motcua.clock.process;
