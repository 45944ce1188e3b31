package vn.motcua.scenario;

import java.util.List;

/**
 * A named place for a value in a scenario file.
 *
 * @param many a list, or one value alone
 * @param free a mapping whose keys the type names, with any values
 * @param aboutVi what an editor shows
 */
record Slot(String name, ValueType type, boolean many, boolean free, boolean required, String aboutVi) {

	/** Two agencies may know one dossier. */
	static final String OF = "Cán bộ của cơ quan nào; không ghi là cơ quan đang giữ hồ sơ.";

	/** What may stand at the top of a file. */
	static final List<Slot> TOP = List.of(one("name", ValueType.TEXT, "Tên kịch bản, tiếng Việt.").needed(),
			one("vector", ValueType.TEXT, "Ví dụ tính mẫu mà kịch bản chứng minh, chẳng hạn M1."),
			one("at", ValueType.MOMENT, "Lúc nộp hồ sơ, giờ Việt Nam; đồng hồ đứng yên cho tới khi kịch bản dời nó.")
				.needed());

	/** What {@code file} may say. */
	static final List<Slot> FILING = List.of(one("procedure", ValueType.PROCEDURE, "Thủ tục được nộp.").needed(),
			one("channel", ValueType.CHANNEL, "Kênh nộp: tại quầy, trực tuyến hay qua bưu chính.").needed(),
			one("agency", ValueType.AGENCY, "Cơ quan giải quyết; không ghi là " + People.AGENCY + "."),
			one("as", ValueType.PERSON,
					"Ai nộp; không ghi là applicant khi trực tuyến, còn lại là reception-officers."),
			fields("form", ValueType.FIELD,
					"Các trường của tờ khai. Ngày viết 2026-07-15, mã có số 0 đầu đặt trong nháy."),
			fields("earlier", ValueType.FIELD,
					"Trước đó một hồ sơ giống hệt đã được nộp, chỉ khác các trường này; {} là không khác gì."),
			many("papers", ValueType.PAPER, "Giấy tờ nộp kèm: mã, hoặc {id: mã, file: tên tệp.pdf}."),
			many("refused", ValueType.CODE, "Nộp phải bị từ chối với đúng các mã này; khi đó không có then."));

	static Slot one(String name, ValueType type, String aboutVi) {
		return new Slot(name, type, false, false, false, aboutVi);
	}

	static Slot many(String name, ValueType type, String aboutVi) {
		return new Slot(name, type, true, false, false, aboutVi);
	}

	static Slot fields(String name, ValueType type, String aboutVi) {
		return new Slot(name, type, false, true, false, aboutVi);
	}

	Slot needed() {
		return new Slot(this.name, this.type, this.many, this.free, true, this.aboutVi);
	}

}
