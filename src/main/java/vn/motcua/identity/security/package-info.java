/**
 * The walls around HTTP: who gets in, and what is refused before the engine sees it.
 */
package vn.motcua.identity.security;
