/**
 * Employers' lists: a workbook made from the procedure's fields, checked line by line
 * before anything is filed, filed part by part, each line once.
 */
@ApplicationModule(displayName = "Lists", allowedDependencies = { "shared", "process", "catalog", "dossier" })
package vn.motcua.batch;

import org.springframework.modulith.ApplicationModule;
