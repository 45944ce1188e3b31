package vn.motcua.catalog;

import java.util.List;

/**
 * That employers may file the procedure as a list of many people, as the law's own paper
 * for it says.
 *
 * @param paper id of the paper that is the employer's list in the law
 * @param employer field with the employer's tax code
 * @param same fields, of a line or shared by all lines, that together say what a line
 * asks for: a second line of the employer with the same values is the same line
 */
public record EmployerList(String paper, String employer, List<String> same) {

	public EmployerList {
		same = List.copyOf(same);
	}

}
