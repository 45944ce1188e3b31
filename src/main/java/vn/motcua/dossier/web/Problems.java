package vn.motcua.dossier.web;

import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

import java.net.URI;

import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusedException;

/**
 * Problem documents (RFC 9457): a Vietnamese sentence for the person, codes and fields
 * for the program, nothing of our insides.
 */
public final class Problems {

	private Problems() {
	}

	public static ResponseEntity<Object> of(RefusedException refused) {
		HttpStatus status = status(refused.kind());
		String code = refused.findings().isEmpty() ? "REFUSED" : refused.findings().get(0).code();
		return of(status, code, refused.getMessage(), refused.findings());
	}

	public static ResponseEntity<Object> of(HttpStatus status, String code, String detail, List<Finding> findings) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create("urn:motcua:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-')));
		problem.setTitle(title(status));
		problem.setProperty("findings", findings);
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			headers.set(HttpHeaders.RETRY_AFTER, "30");
		}
		return new ResponseEntity<>(problem, headers, status);
	}

	private static HttpStatus status(RefusedException.Kind kind) {
		return switch (kind) {
			case UNREADABLE -> HttpStatus.BAD_REQUEST;
			case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case CONFLICT -> HttpStatus.CONFLICT;
			case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
			case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
		};
	}

	private static String title(HttpStatus status) {
		return switch (status) {
			case BAD_REQUEST -> "Không đọc được yêu cầu";
			case UNPROCESSABLE_ENTITY -> "Thông tin chưa đúng";
			case UNAUTHORIZED -> "Chưa đăng nhập";
			case FORBIDDEN -> "Không được phép";
			case NOT_FOUND -> "Không tìm thấy";
			case METHOD_NOT_ALLOWED -> "Cách gọi không được hỗ trợ";
			case CONFLICT -> "Chưa thực hiện được lúc này";
			case PAYLOAD_TOO_LARGE -> "Tệp quá lớn";
			case UNSUPPORTED_MEDIA_TYPE -> "Loại tệp không được nhận";
			case SERVICE_UNAVAILABLE -> "Tạm thời gián đoạn";
			default -> "Có lỗi";
		};
	}

}
