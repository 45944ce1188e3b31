/** Ask and look up over HTTP. */
package vn.motcua.inquiry.web;
