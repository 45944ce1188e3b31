package vn.motcua.dossier.web;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

import vn.motcua.dossier.process.EngineFailures;
import vn.motcua.shared.RefusedException;

/** Turns every failure of our controllers into a problem document. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	@ExceptionHandler(Exception.class)
	ResponseEntity<Object> problem(Exception failure, HttpServletRequest request) {
		Optional<RefusedException> refused = RefusedException.within(failure)
			.or(() -> EngineFailures.asRefusal(failure));
		if (refused.isPresent()) {
			return Problems.of(refused.get());
		}
		if (isTooLarge(failure)) {
			return answer(HttpStatus.PAYLOAD_TOO_LARGE, "REQUEST_TOO_LARGE",
					"Tệp hoặc toàn bộ yêu cầu quá lớn. Hãy gửi tệp nhỏ hơn hoặc gửi thành nhiều lần.");
		}
		if (isDatabaseAway(failure)) {
			log.error("database away at {} {}", request.getMethod(), request.getRequestURI(), failure);
			return answer(HttpStatus.SERVICE_UNAVAILABLE, "DATABASE_AWAY",
					"Hệ thống tạm thời gián đoạn, yêu cầu chưa được ghi nhận. Hãy gửi lại sau ít phút.");
		}
		if (failure instanceof ConcurrencyFailureException) {
			return answer(HttpStatus.CONFLICT, "CHANGED_MEANWHILE",
					"Có người khác vừa thay đổi cùng dữ liệu này. Hãy tải lại rồi thử lại.");
		}
		if (failure instanceof MethodArgumentTypeMismatchException mismatch
				&& mismatch.getRequiredType() == LocalDate.class) {
			return answer(HttpStatus.BAD_REQUEST, "DAY_UNREADABLE",
					"Ngày “" + mismatch.getValue() + "” không đọc được. Hãy nhập ngày dạng 2026-06-30.");
		}
		if (failure instanceof MultipartException || failure instanceof MissingServletRequestPartException) {
			return answer(HttpStatus.BAD_REQUEST, "FILE_MISSING",
					"Chưa có tệp nào được gửi lên. Hãy chọn tệp rồi gửi lại.");
		}
		if (failure instanceof MissingServletRequestParameterException missing) {
			return answer(HttpStatus.BAD_REQUEST, "PARAMETER_MISSING",
					"Thiếu “" + missing.getParameterName() + "” trong yêu cầu. Hãy chọn đủ rồi gửi lại.");
		}
		if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
			return answer(HttpStatus.NOT_FOUND, "NOT_FOUND", "Không có “" + mismatch.getName() + "” như vậy.");
		}
		if (failure instanceof HttpMessageNotReadableException) {
			// what was sent is no JSON of ours; it may hold personal data, so the log
			// stays silent
			return answer(HttpStatus.BAD_REQUEST, HttpStatus.BAD_REQUEST.name(),
					WebMessages.of(HttpStatus.BAD_REQUEST));
		}
		if (failure instanceof ErrorResponse web) {
			HttpStatus status = HttpStatus.valueOf(web.getStatusCode().value());
			return answer(status, status.name(), WebMessages.of(status));
		}
		log.error("unexpected failure at {} {}", request.getMethod(), request.getRequestURI(), failure);
		return answer(HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED",
				"Hệ thống gặp lỗi ngoài dự kiến, yêu cầu chưa được ghi nhận. Hãy thử lại hoặc báo quản trị viên.");
	}

	private static ResponseEntity<Object> answer(HttpStatus status, String code, String detail) {
		return Problems.of(status, code, detail, List.of());
	}

	private static boolean isTooLarge(Throwable failure) {
		for (Throwable t = failure; t != null; t = t.getCause()) {
			if (t instanceof MaxUploadSizeExceededException
					|| t.getClass().getSimpleName().endsWith("SizeLimitExceededException")) {
				return true;
			}
		}
		return false;
	}

	private static boolean isDatabaseAway(Throwable failure) {
		for (Throwable t = failure; t != null; t = t.getCause()) {
			if (t instanceof DataAccessResourceFailureException || t instanceof CannotCreateTransactionException
					|| t instanceof SQLTransientConnectionException || t instanceof SQLNonTransientConnectionException
					|| t instanceof SQLRecoverableException) {
				return true;
			}
		}
		return false;
	}

}
