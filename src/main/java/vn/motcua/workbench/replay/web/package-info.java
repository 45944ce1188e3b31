/** What the page of replays asks. */
package vn.motcua.workbench.replay.web;
