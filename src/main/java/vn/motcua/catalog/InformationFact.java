package vn.motcua.catalog;

/** One fact told in a sentence, and how sure it is. */
public record InformationFact(String text, Confidence confidence) {
}
