package vn.motcua.workbench.replay;

import java.io.PrintStream;
import java.text.NumberFormat;
import java.util.Locale;

import vn.motcua.workbench.replay.WhatIf.Difference;

/** A replay as text, for the command. */
public final class WhatIfText {

	private WhatIfText() {
	}

	public static void print(WhatIf found, PrintStream out) {
		out.println(found.name() + ": " + found.looked() + " hồ sơ đóng gần nhất, chạy lại với " + found.source());
		found.differences().forEach((difference) -> print(difference, out));
		found.unknown()
			.forEach((unknown) -> out.println("KHÔNG CHẠY LẠI ĐƯỢC  " + unknown.code() + ": " + unknown.why()));
		out.println(found.computed() + " hồ sơ tính lại tiền, " + found.checked() + " hồ sơ kiểm tra lại, "
				+ found.differences().size() + " hồ sơ khác đi, " + found.unknown().size() + " không chạy lại được");
		out.println("Tổng: " + dong(found.before()) + " → " + dong(found.after()) + " (chênh lệch "
				+ signed(found.after() - found.before()) + "). Không ghi gì vào hồ sơ.");
	}

	private static void print(Difference difference, PrintStream out) {
		String money = (difference.difference() != 0) ? dong(difference.before()) + " → " + dong(difference.after())
				+ " (" + signed(difference.difference()) + ") " : "";
		out.println("KHÁC  " + difference.code() + ": " + money + String.join(" ", difference.route()));
	}

	private static String signed(long amount) {
		return ((amount > 0) ? "+" : "") + dong(amount);
	}

	private static String dong(long amount) {
		return NumberFormat.getIntegerInstance(Locale.GERMANY).format(amount) + " đồng";
	}

}
