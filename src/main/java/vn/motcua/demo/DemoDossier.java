package vn.motcua.demo;

/**
 * One line of {@code demo/dossiers.yaml}: a scenario of a procedure, played up to a point
 * by invented people.
 *
 * @param scenario {@code <slug>/<file>} below {@code processes/}
 * @param agency where it is filed
 * @param as who files
 * @param fullName the invented applicant
 * @param until element id of the first task that nobody does any more; null plays on
 * @param daysAgo how many days ago it was filed, 0 today: so that something is late
 */
record DemoDossier(String scenario, String agency, String as, String fullName, String until, int daysAgo) {
}
