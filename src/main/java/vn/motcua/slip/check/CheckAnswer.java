package vn.motcua.slip.check;

/**
 * What the public learns of a genuine slip: nothing about any person.
 *
 * @param form its kind and number in the circular
 * @param printedDue the due date printed on it, empty when it promises none
 * @param state the dossier's state now, or the period of a tracking book
 * @param dueNow the date promised now, empty when none is
 * @param replacedBy number of the slip that replaced it, empty while it stands
 * @param intact whether what is stored is what was issued; else nothing can be said of it
 */
public record CheckAnswer(String form, String number, String agency, String issuedAt, String printedDue, String state,
		String dueNow, String replacedBy, boolean intact) {
}
