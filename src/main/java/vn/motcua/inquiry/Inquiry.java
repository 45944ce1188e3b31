package vn.motcua.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import vn.motcua.process.LawUse;

/**
 * One question and its answer.
 *
 * @param number what people quote, {@code TC0000000042}
 * @param question what was asked, by field id
 * @param outcome the answer in one code; null until it is given
 * @param answer everything the decision answered
 * @param laws every value taken from law tables
 */
public record Inquiry(String number, String procedure, String procedureCode, String agency, String channel,
		String askedBy, Instant askedAt, Map<String, Object> question, String outcome, Map<String, Object> answer,
		List<LawUse> laws) {
}
