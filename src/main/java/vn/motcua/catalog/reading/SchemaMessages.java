package vn.motcua.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;

/** The Vietnamese words for what does not fit a JSON schema. */
final class SchemaMessages {

	private SchemaMessages() {
	}

	static String message(ValidationMessage fault) {
		String value = shown(fault.getInstanceNode());
		return switch (fault.getType()) {
			case "additionalProperties" -> "Khóa “" + fault.getProperty() + "” không có trong quy định.";
			case "required" -> "Thiếu khóa “" + fault.getProperty() + "”.";
			case "type" -> "Giá trị " + value + " sai kiểu.";
			case "enum" -> "Giá trị " + value + " không nằm trong các giá trị cho phép.";
			case "pattern" -> "Giá trị " + value + " sai cách viết.";
			case "format" -> "Giá trị " + value + " không phải ngày.";
			case "minItems" -> "Danh sách trống.";
			case "uniqueItems" -> "Danh sách có phần tử trùng nhau.";
			case "minLength" -> "Giá trị trống.";
			case "maxLength" -> "Giá trị " + value + " quá dài.";
			default -> "Giá trị " + value + " không hợp lệ (" + fault.getType() + ").";
		};
	}

	static String remedy(ValidationMessage fault) {
		JsonNode schema = fault.getSchemaNode();
		return switch (fault.getType()) {
			case "additionalProperties" -> "Sửa lại tên khóa hoặc bỏ dòng này.";
			case "required" -> "Thêm khóa “" + fault.getProperty() + "”.";
			case "type" -> typeRemedy((schema.isArray()) ? "string" : schema.asText());
			case "enum" -> "Chọn một trong: " + join(schema) + ".";
			case "pattern" -> "Viết theo mẫu " + schema.asText() + ".";
			case "format" -> "Viết dạng năm-tháng-ngày, ví dụ 2025-07-01.";
			case "minItems", "minLength" -> "Ghi ít nhất một giá trị.";
			case "uniqueItems" -> "Bỏ phần tử trùng.";
			case "minProperties", "maxProperties" -> "Ghi đúng " + schema.asText() + " khóa.";
			case "maxLength", "minimum", "maximum", "exclusiveMinimum" -> "Giới hạn là " + schema.asText() + ".";
			default -> "Xem mô tả của khóa này trong processes/.camunda/procedure.schema.json.";
		};
	}

	private static String typeRemedy(String type) {
		return switch (type) {
			case "string" -> "Viết thành chữ; nếu là số hay mã, đặt trong dấu nháy '…'.";
			case "integer" -> "Viết số nguyên, không đặt trong dấu nháy.";
			case "number" -> "Viết số, không đặt trong dấu nháy.";
			case "boolean" -> "Viết true hoặc false.";
			case "array" -> "Viết thành danh sách: [ … ] hoặc mỗi dòng một dấu gạch.";
			default -> "Viết thành các khóa: giá trị.";
		};
	}

	private static String join(JsonNode values) {
		StringBuilder text = new StringBuilder();
		values.forEach((v) -> text.append(text.isEmpty() ? "" : ", ").append(v.asText()));
		return text.toString();
	}

	private static String shown(JsonNode value) {
		String text = (value == null) ? "" : (value.isValueNode() ? value.asText() : value.toString());
		return "“" + ((text.length() > 60) ? text.substring(0, 60) + "…" : text) + "”";
	}

}
