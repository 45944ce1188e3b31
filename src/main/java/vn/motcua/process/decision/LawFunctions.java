package vn.motcua.process.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunction;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;

/**
 * FEEL functions every decision may use.
 * <ul>
 * <li>{@code law("reference-level", {date: d})}: the value of a dated law table; a
 * context when the table has several result columns; never null</li>
 * <li>{@code need(dossier, "average6Months")}: the field, or an error naming it</li>
 * <li>{@code dong(n)} 12.000.000 · {@code num(n)} 2,25 · {@code ngay(d)} 15/07/2026 ·
 * {@code ngay("2026-07")} 07/2026: the Vietnamese way of writing amounts, numbers, days
 * and months</li>
 * <li>{@code plain("Nguyễn Văn Á")}: NGUYEN VAN A, to compare names with account holders;
 * empty for null</li>
 * <li>{@code month("2012-01")}: the first day of a month</li>
 * </ul>
 */
public class LawFunctions implements FeelCustomFunctionProvider {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

	private final Map<String, CustomFunction> functions = new LinkedHashMap<>();

	public LawFunctions(LawTables tables) {
		add("law", List.of("table", "inputs"), (args) -> law(tables, args.get(0), args.get(1)));
		add("need", List.of("context", "field"), (args) -> need(args.get(0), args.get(1)));
		add("dong", List.of("amount"),
				(args) -> format("#,##0", number("dong", args.get(0)).setScale(0, RoundingMode.HALF_UP)));
		add("num", List.of("number"), (args) -> format("#,##0.######", number("num", args.get(0))));
		add("ngay", List.of("date"), (args) -> written(args.get(0)));
		add("plain", List.of("name"), (args) -> plain(args.get(0)));
		add("month", List.of("month"), (args) -> firstOfMonth(args.get(0)));
	}

	@Override
	public Optional<CustomFunction> resolveFunction(String name) {
		return Optional.ofNullable(this.functions.get(name));
	}

	@Override
	public Collection<String> getFunctionNames() {
		return this.functions.keySet();
	}

	private void add(String name, List<String> params, Function<List<Object>, Object> body) {
		CustomFunction function = new CustomFunction();
		function.setParams(params);
		function.setFunction((args) -> {
			try {
				return body.apply(args);
			}
			catch (RuntimeException ex) {
				throw LawRecorder.fail(ex);
			}
		});
		this.functions.put(name, function);
	}

	private static Object law(LawTables tables, Object table, Object inputs) {
		if (!(inputs instanceof Map<?, ?> named)) {
			throw LawRecorder.missing("law(\"" + table + "\", …): tham số thứ hai phải là {tên: giá trị}.");
		}
		Map<String, Object> values = tables.find(String.valueOf(table), FeelValues.exact(named)).values();
		return (values.size() == 1) ? values.values().iterator().next() : values;
	}

	private static Object need(Object context, Object field) {
		Object value = (context instanceof Map<?, ?> map) ? map.get(field) : null;
		if (value == null) {
			throw LawRecorder.missing("Hồ sơ thiếu trường «" + field + "» cần để tính.");
		}
		return FeelValues.exact(value);
	}

	private static BigDecimal number(String function, Object value) {
		if (value instanceof Number number) {
			return new BigDecimal(number.toString());
		}
		throw LawRecorder.missing(function + "(): cần một số nhưng nhận " + value + ".");
	}

	/** A day, or a month as dossiers hold it. */
	private static String written(Object value) {
		return (value instanceof String text && text.matches("\\d{4}-\\d{2}")) ? MONTH.format(firstOfMonth(text))
				: DAY.format(day("ngay", value));
	}

	private static LocalDate day(String function, Object value) {
		if (value instanceof LocalDate day) {
			return day;
		}
		throw LawRecorder.missing(function + "(): cần một ngày nhưng nhận " + value + ".");
	}

	private static String plain(Object name) {
		String bare = Normalizer.normalize((name != null) ? name.toString() : "", Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "");
		return bare.replace('đ', 'd').replace('Đ', 'D').toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", " ").strip();
	}

	private static LocalDate firstOfMonth(Object value) {
		return (value instanceof LocalDate day) ? day.withDayOfMonth(1)
				: YearMonth.parse(String.valueOf(value)).atDay(1);
	}

	private static String format(String pattern, BigDecimal number) {
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(number);
	}

}
