package vn.motcua.identity.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;

import vn.motcua.shared.Finding;

/**
 * CVE-2026-109432, outer wall: no request to the engine may carry an expression, at any
 * depth of its JSON or as a query parameter.
 */
class ExpressionKeyFilter extends HttpFilter {

	private static final String SUFFIX = "expression";

	private static final int MAX_BODY = 32 * 1024 * 1024;

	private static final JsonFactory JSON = new JsonFactory();

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Optional<String> parameter = (request.getQueryString() == null) ? Optional.empty()
				: Collections.list(request.getParameterNames()).stream().filter(this::isExpression).findFirst();
		if (parameter.isPresent()) {
			refuse(response, parameter.get());
			return;
		}
		if (!isJson(request.getContentType())) {
			chain.doFilter(request, response);
			return;
		}
		byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
		if (body.length > MAX_BODY) {
			Problems.write(response, HttpStatus.PAYLOAD_TOO_LARGE,
					Finding.of("BODY_TOO_LARGE", "", "Nội dung gửi lên quá lớn. Hãy gửi ít hơn 32 MB."));
			return;
		}
		Optional<String> key = expressionKey(body);
		if (key.isPresent()) {
			refuse(response, key.get());
			return;
		}
		chain.doFilter(new Replayed(request, body), response);
	}

	private boolean isJson(String contentType) {
		return contentType == null || contentType.toLowerCase(java.util.Locale.ROOT).contains("json");
	}

	private boolean isExpression(String name) {
		return name.toLowerCase(java.util.Locale.ROOT).endsWith(SUFFIX);
	}

	/** The first such key; a body that is not JSON is left to the endpoint to refuse. */
	private Optional<String> expressionKey(byte[] body) {
		try (JsonParser parser = JSON.createParser(body)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (token == JsonToken.FIELD_NAME && isExpression(parser.currentName())) {
					return Optional.of(parser.currentName());
				}
			}
		}
		catch (JsonProcessingException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return Optional.empty();
	}

	private void refuse(HttpServletResponse response, String key) throws IOException {
		Problems.write(response, HttpStatus.BAD_REQUEST, Finding.of("EXPRESSION_REFUSED", key,
				"Không được gửi biểu thức trong yêu cầu. Hãy bỏ trường " + key + " và dùng giá trị cụ thể."));
	}

	/** The request with its body to be read again. */
	private static final class Replayed extends HttpServletRequestWrapper {

		private final byte[] body;

		Replayed(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public ServletInputStream getInputStream() {
			ByteArrayInputStream in = new ByteArrayInputStream(this.body);
			return new ServletInputStream() {

				@Override
				public int read() {
					return in.read();
				}

				@Override
				public int read(byte[] target, int offset, int length) {
					return in.read(target, offset, length);
				}

				@Override
				public boolean isFinished() {
					return in.available() == 0;
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setReadListener(ReadListener listener) {
					throw new UnsupportedOperationException("asynchronous reading");
				}

			};
		}

		@Override
		public java.io.BufferedReader getReader() throws IOException {
			String encoding = (getCharacterEncoding() != null) ? getCharacterEncoding() : "UTF-8";
			return new java.io.BufferedReader(new java.io.InputStreamReader(getInputStream(), encoding));
		}

	}

}
