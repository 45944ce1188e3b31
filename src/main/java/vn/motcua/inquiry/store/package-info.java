/** The record of questions and answers. */
package vn.motcua.inquiry.store;
