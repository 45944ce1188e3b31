package vn.motcua.slip.book;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierBook;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.process.CaseClock;

/** One line of the tracking book. */
public record BookRow(int order, String code, String procedure, String sets, String applicant, String contact,
		String agency, String receivedAt, String dueAt, String returnedAt, String returnedBy, String note,
		String status) {

	/**
	 * Headings in the order of {@link #cells()}; the signature stays empty for the pen.
	 */
	public static final List<String> HEADINGS = List.of("STT", "Mã hồ sơ", "Tên thủ tục hành chính", "Số bộ",
			"Tên tổ chức, cá nhân", "Địa chỉ, số điện thoại", "Cơ quan chủ trì giải quyết", "Nhận hồ sơ",
			"Hẹn trả kết quả", "Trả kết quả", "Phương thức nhận kết quả", "Ký nhận", "Ghi chú", "Trạng thái");

	private static final ZoneId ZONE = CaseClock.VIETNAM;

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZONE);

	/**
	 * The line of a dossier.
	 * @param agency who leads it: has it now
	 * @param notes what is to be known besides how it was filed and when it ended
	 */
	public static BookRow of(int order, DossierBook.Entry entry, String procedure, String agency, List<String> notes) {
		Dossier dossier = entry.dossier();
		String contact = Stream.of(dossier.applicant().address(), dossier.applicant().phone())
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("; "));
		return new BookRow(order, dossier.code(), procedure, "01", dossier.applicant().fullName(), contact, agency,
				minute(entry.receivedAt()), minute(dossier.promisedAt()),
				(dossier.status() == DossierStatus.RETURNED) ? minute(dossier.closedAt()) : "",
				delivery(dossier.data().text("resultDelivery")), note(dossier, notes), dossier.status().labelVi());
	}

	public List<String> cells() {
		return List.of(Integer.toString(this.order), this.code, this.procedure, this.sets, this.applicant, this.contact,
				this.agency, this.receivedAt, this.dueAt, this.returnedAt, this.returnedBy, "", this.note, this.status);
	}

	private static String note(Dossier dossier, List<String> notes) {
		boolean ended = dossier.status().isFinal() && dossier.status() != DossierStatus.RETURNED;
		Stream<String> end = ended ? Stream.of("kết thúc " + minute(dossier.closedAt())) : Stream.of();
		return Stream.of(Stream.of(dossier.channel().labelVi()), notes.stream(), end)
			.flatMap(Function.identity())
			.collect(Collectors.joining("; "));
	}

	private static String delivery(String way) {
		return switch (way) {
			case "ONLINE" -> "Trực tuyến";
			case "POST" -> "Bưu chính";
			case "COUNTER" -> "Tại quầy";
			default -> "";
		};
	}

	private static String minute(Instant at) {
		return (at != null) ? MINUTE.format(at) : "";
	}

}
