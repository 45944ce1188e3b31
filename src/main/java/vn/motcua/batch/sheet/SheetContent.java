package vn.motcua.batch.sheet;

import java.util.List;
import java.util.Map;

import vn.motcua.batch.LineFinding;

/**
 * A workbook that was read.
 *
 * @param shared raw values that hold for every line
 * @param findings what is wrong with them
 */
public record SheetContent(Map<String, Object> shared, List<LineFinding> findings, List<SheetLine> lines) {
}
