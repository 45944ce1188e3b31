package vn.motcua.catalog;

import java.math.BigDecimal;

/**
 * By when a user task must be done. Exactly one of the two is set.
 *
 * @param task element id of the user task
 * @param workingHours within so many working hours after it was created
 * @param share or by this part of the dossier's legal limit, counted from the start of
 * the limit (cumulative), above 0 and at most 1
 */
public record StepTarget(String task, Integer workingHours, BigDecimal share) {
}
