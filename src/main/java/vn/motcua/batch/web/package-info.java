/** Lists over HTTP, for employers and for the counter. */
package vn.motcua.batch.web;
