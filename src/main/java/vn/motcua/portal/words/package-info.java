/** The Vietnamese words of codes, of dates and of what people type. */
package vn.motcua.portal.words;
