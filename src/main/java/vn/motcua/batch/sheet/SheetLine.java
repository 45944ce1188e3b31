package vn.motcua.batch.sheet;

import java.util.List;
import java.util.Map;

import vn.motcua.batch.LineFinding;

/**
 * A line as the sheet gives it.
 *
 * @param number row of the sheet
 * @param values raw values by field id: text, or a list of texts
 * @param findings cells that could not be read
 */
public record SheetLine(int number, Map<String, Object> values, List<LineFinding> findings) {
}
