package vn.motcua.dossier.web;

import org.springframework.http.HttpStatus;

/** What a client reads when the request did not fit any endpoint. */
final class WebMessages {

	private WebMessages() {
	}

	static String of(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "Không có địa chỉ này. Xem các địa chỉ trong tài liệu API.";
			case METHOD_NOT_ALLOWED -> "Địa chỉ này không nhận cách gọi này. Xem tài liệu API.";
			case UNSUPPORTED_MEDIA_TYPE -> "Kiểu nội dung không được nhận. Hãy gửi JSON hoặc multipart.";
			case NOT_ACCEPTABLE -> "Chỉ trả lời bằng JSON. Hãy bỏ tiêu đề Accept hoặc dùng application/json.";
			default -> "Yêu cầu không đúng. Hãy xem tài liệu API rồi gửi lại.";
		};
	}

}
