package vn.motcua.slip.print;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Paper;

/**
 * One row of the component list.
 *
 * @param copy how it was handed in
 * @param count number of files of it
 */
public record PaperLine(int order, String name, String copy, int count) {

	static List<PaperLine> of(Procedure procedure, List<Paper> papers, Channel channel) {
		Map<String, List<Paper>> byId = papers.stream()
			.collect(Collectors.groupingBy(Paper::paperId, TreeMap::new, Collectors.toList()));
		List<String> order = procedure.papers().stream().map(PaperRequirement::id).filter(byId::containsKey).toList();
		return order.stream()
			.map((id) -> line(order.indexOf(id) + 1, procedure.paper(id).orElseThrow(), byId.get(id).size(), channel))
			.toList();
	}

	private static PaperLine line(int order, PaperRequirement paper, int count, Channel channel) {
		return new PaperLine(order, paper.nameVi(), copy(paper.copyType(), channel), count);
	}

	private static String copy(PaperRequirement.CopyType type, Channel channel) {
		if (channel == Channel.ONLINE) {
			return "Bản điện tử";
		}
		return switch (type) {
			case ORIGINAL -> "Bản chính";
			case COPY -> "Bản sao";
			case ELECTRONIC -> "Bản điện tử";
			case EITHER -> "Bản chính hoặc bản sao";
		};
	}

}
